import * as z from 'zod/mini';
import { isAbsent, isBlank, patterns } from './empty.js';
import { maxItems, maxText } from './limits.js';

// The one definition of the leader document. Types are inferred from it, and schema.json is generated from it:
// the doc comments below become the descriptions there and the hints in an editor.
//
// It is the definition, and what tools check with. The page checks with the rules that are generated from it
// (generated/rules.ts, 2 kB instead of zod's 9), so nothing that runs in a browser imports this module.
//
// Patterns carry no flags, since JSON Schema has none.

// zod would otherwise try `new Function`, which a strict Content-Security-Policy reports.
z.config({ jitless: true });

/** Texts of a pattern, up to so many characters. */
const matching = (pattern: RegExp, longest: number, ...examples: string[]) =>
  z.string().check(z.regex(pattern), z.maxLength(longest), z.meta({ examples }));

/** Nothing: an empty text, list or object, or null, is as good as no key. */
export const Absent = z.unknown().check(z.refine(isAbsent));

/** An optional key may have an empty value: forms of a CMS write one for each field that is left empty. */
const orAbsent = (rule: z.ZodMiniType) =>
  rule instanceof z.ZodMiniOptional ? z.optional(z.union([rule._zod.def.innerType, Absent])) : rule;

/** An object without keys that are not here, but for extensions, which start with `x-`. */
function object<Shape extends z.core.$ZodLooseShape>(fields: Shape): z.ZodMiniObject<Shape, z.core.$strict> {
  // The types are those of a document that was read, where what is empty is gone.
  const shape = Object.fromEntries(
    Object.entries(fields).map(([key, rule]) => [key, orAbsent(rule as z.ZodMiniType)]),
  ) as Shape;
  const isKnown = (key: string) => Object.hasOwn(shape, key) || key.startsWith('x-');
  const extensible = z.looseObject(shape).check(({ value, issues }) => {
    const keys = Object.keys(value).filter((key) => !isKnown(key));
    if (keys.length) issues.push({ code: 'unrecognized_keys', keys, input: value });
  });
  return extensible;
}

const list = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.maxLength(maxItems));

// 0000 and 9999 are what databases write where there is no date.
const leapDay = String.raw`(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29`;
const dayOfYear = String.raw`(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])`;
const date = String.raw`(?!0000|9999)(?:\d{3}X|\d{4}(?:-(?:0[1-9]|1[0-2]|${dayOfYear}))?|${leapDay})[~?]?`;

/** A language tag: BCP 47, such as `sv`, `nb`, `se` or `zh-Hant`. */
export const Lang = matching(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 35, 'sv', 'zh-Hant');

/**
 * An address: `http:`, `https:`, `mailto:`, `tel:` or relative. Control characters and leading space are refused, since
 * browsers drop them before they read the scheme (WHATWG URL Standard), so that nothing can hide behind them.
 */
export const Url = matching(
  /^(?!\s)(?:(?:[Hh][Tt][Tt][Pp][Ss]?|[Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]):|(?![A-Za-z][A-Za-z0-9+.-]*:))[^\u0000-\u001f]*$/,
  8000,
  'https://example.org/page',
);

/** The address of an image: `http:`, `https:`, relative, or a raster `data:image/`. */
export const ImageUrl = matching(
  /^(?!\s)(?:[Hh][Tt][Tt][Pp][Ss]?:|data:image\/(?:png|jpeg|gif|webp|avif)[;,]|(?![A-Za-z][A-Za-z0-9+.-]*:))[^\u0000-\u001f]*$/,
  2_000_000,
  'portrait.jpg',
);

/**
 * A date that says what is known and no more: `2020`, `2020-05`, `2020-05-04` or a decade `199X`, with `~` behind it for
 * circa or `?` for uncertain (EDTF, ISO 8601-2:2019, levels 0 and 1).
 */
export const PartialDate = matching(new RegExp(`^${date}$`), 100, '2020', '2020-05', '2020-05-04', '199X');

/** The end of a post: a date, or `..` for one that goes on. */
export const EndDate = matching(new RegExp(`^(?:[.]{2}|${date})$`), 100, '2020-05', '..');

/** A length of time in years, months, weeks or days: ISO 8601, such as `P16Y` or `P2Y6M`. */
export const Duration = matching(/^P(?=\d)(?:\d{1,4}Y)?(?:\d{1,4}M)?(?:\d{1,4}W)?(?:\d{1,5}D)?$/, 100, 'P16Y', 'P2Y6M');

/** A name for one part of the document, unique in it and usable in an address after `#`. */
export const Id = matching(/^[A-Za-z0-9_][A-Za-z0-9_.:-]*$/, 200, 'q1');

/** Values by their language; at least one. */
const byLanguage = <T extends z.ZodMiniType>(value: T) =>
  z.record(Lang, value).check(z.refine((map) => Object.keys(map).length > 0));

/** A plain value is in the document's language; a map from language tag to value gives it in others. */
const localized = <T extends z.ZodMiniType>(value: T) => z.union([value, byLanguage(value)]);

const words = z.string().check(z.maxLength(maxText));
const filled = z.string().check(z.maxLength(maxText), z.regex(patterns.visible));

/** Plain text. A line break in it is one for the reader. */
export const Text = localized(words);

/** Plain text with something in it: a name, an address. */
export const FilledText = localized(filled);

/** A run of text with a meaning or a language of its own. */
export const Span = object({
  /** The words. */
  text: words,
  /** Stressed, as in speech. */
  emphasis: z.optional(z.literal(true)),
  /** Important. */
  strong: z.optional(z.literal(true)),
  /** Somebody's words; quotation marks are added in the manner of the text's language. */
  quote: z.optional(z.literal(true)),
  /** Where the words lead. */
  href: z.optional(Url),
  /** The language of the words, when it is another than that of the text around them. */
  lang: z.optional(Lang),
});

/** A text in pieces, one after the other. Between bare strings that would touch, a comma is shown. */
export const Runs = list(z.union([words, Span]));

/** A text in pieces, of which one has something to see. */
export const FilledRuns = list(z.union([words, Span])).check(
  z.refine((runs) => runs.some((run) => !isBlank(typeof run === 'string' ? run : run.text))),
);

/** Text with runs that have a meaning or a language of their own. */
export const RichText = localized(z.union([words, Runs]));

/** The same, with something in it. */
export const FilledRichText = localized(z.union([filled, FilledRuns]));

/** An organisation. */
export const Organization = object({
  /** Its name. */
  name: FilledText,
  /** What sort of organisation it is. */
  kind: z.optional(
    z.enum(['municipality', 'region', 'state', 'company', 'association', 'court', 'education', 'other']),
  ),
  /** Its home page. */
  url: z.optional(Url),
});

/** Who made something: the photo, the text, the interview, the translation. */
export const Credit = object({
  /** What was made. */
  role: z.enum(['photo', 'text', 'interview', 'translation']),
  /** The person who made it. */
  name: z.optional(Text),
  /** The organisation it was made for. */
  organization: z.optional(Text),
  /** A page about the maker. */
  url: z.optional(Url),
  /** The whole credit in words of its own, shown instead of the words for role, name and organisation. */
  text: z.optional(Text),
});

const fraction = z.number().check(z.minimum(0), z.maximum(1));
const pixels = z.number().check(z.positive());

/** An image file of another size or format. */
export const ImageSource = object({
  /** The address of the file. */
  src: ImageUrl,
  /** Its width in pixels. */
  width: pixels,
  /** Its media type, such as `image/avif`. */
  type: z.optional(words),
});

/** A picture. */
export const Image = object({
  /** The address of the file. */
  src: ImageUrl,
  /** What the picture shows, for those who cannot see it; an empty text says that it is decoration. */
  alt: Text,
  /** The same picture in other sizes and formats. */
  sources: z.optional(list(ImageSource)),
  /** How wide the picture is shown, as in the `sizes` attribute of HTML. */
  sizes: z.optional(words),
  /** Width in pixels; with the height it reserves the picture's place before it is there. */
  width: z.optional(pixels),
  /** Height in pixels. */
  height: z.optional(pixels),
  /** The point that must stay visible when the picture is cropped: 0 to 1 from the left and from the top. */
  focus: z.optional(object({ x: fraction, y: fraction })),
  /** The words under the picture. */
  caption: z.optional(RichText),
  /** Who took it. */
  credit: z.optional(Credit),
});

/** A link. */
export const Link = object({
  /** Where it leads. */
  href: Url,
  /** Its words. */
  label: FilledText,
  /** The language of the page it leads to. */
  lang: z.optional(Lang),
});

/** A line of a fact box. Without a key or a label it shows its value alone. */
export const Fact = object({
  /** A well-known fact, which has its label in every interface language. */
  key: z.optional(
    z.enum(['name', 'current', 'age', 'born', 'raised', 'lives', 'education', 'family', 'interests', 'languages']),
  ),
  /** The label, when there is no key or when the document has words of its own for it. */
  label: z.optional(Text),
  /** What is the case. */
  value: FilledRichText,
});

/** A way to reach the person. */
export const Contact = object({
  /** What sort of address it is. */
  type: z.enum(['email', 'phone', 'web', 'address']),
  /** The address itself; lines of a postal address are separated by line breaks. */
  value: FilledText,
  /** What this address is for. */
  label: z.optional(Text),
});

/** A paragraph. */
export const Paragraph = object({ type: z.literal('paragraph'), id: z.optional(Id), text: FilledRichText });

/** A heading inside a text. */
export const Heading = object({ type: z.literal('heading'), id: z.optional(Id), text: FilledRichText });

/** Somebody's words. */
export const Quote = object({
  type: z.literal('quote'),
  /** `dash`: speech behind a dash, the Nordic way; `block`: set apart (the default); `pull`: large, to draw the eye. */
  style: z.optional(z.enum(['dash', 'block', 'pull'])),
  /** The id of the participant who said it. */
  by: z.optional(Id),
  text: FilledRichText,
});

/** A list. */
export const List = object({
  type: z.literal('list'),
  /** Numbered. */
  ordered: z.optional(z.boolean()),
  /** The lines of the list. */
  items: list(RichText),
});

/** A picture inside a text. */
export const Figure = object({ type: z.literal('image'), image: Image });

/** A fact box. */
export const Facts = object({
  type: z.literal('facts'),
  heading: z.optional(Text),
  /** The lines of the box. */
  items: list(Fact),
});

const prose = [Paragraph, Heading, Quote, List, Figure, Facts] as const;

/** A part of an answer: any block but another question. A bare string is a paragraph. */
export const AnswerBlock = z.union([words, z.discriminatedUnion('type', prose)]);

/** A question and its answers. */
export const QA = object({
  type: z.literal('qa'),
  /** Its name in the address, after `#`; made from its position where the document gives none. */
  id: z.optional(Id),
  /** What is asked. */
  question: object({
    /** The id of the participant who asks. */
    by: z.optional(Id),
    text: FilledRichText,
  }),
  /** What is answered, by one person after the other. */
  answers: list(
    object({
      /** The id of the participant who answers. */
      by: z.optional(Id),
      body: list(AnswerBlock),
    }),
  ),
});

/** A part of a text. A bare string is a paragraph. */
export const Block = z.union([words, z.discriminatedUnion('type', [...prose, QA])]);

const entry = {
  /** Its name in the address, after `#`. */
  id: z.optional(Id),
  /** What sort of entry it is; a position if nothing is said. */
  kind: z.optional(
    z.enum(['position', 'elected', 'board', 'assignment', 'education', 'award', 'publication', 'volunteer', 'life']),
  ),
  /** The role, degree, prize or work. An entry needs a title or an organisation. */
  title: z.optional(FilledText),
  /** Where it was held. */
  organization: z.optional(Organization),
  /** The part of the organisation. */
  unit: z.optional(Text),
  /** Where it was. */
  location: z.optional(Text),
  /** When it began. */
  start: z.optional(PartialDate),
  /** When it ended; `..` says that it goes on, no end that nothing is known. */
  end: z.optional(EndDate),
  /** The time in the document's own words, such as "from the new year"; shown as it is. */
  dateText: z.optional(Text),
  /** How long it lasted. */
  duration: z.optional(Duration),
  /** Held for the time being, until somebody is appointed. */
  acting: z.optional(z.boolean()),
  /** What it was about. */
  summary: z.optional(RichText),
  /** What came of it. */
  highlights: z.optional(list(RichText)),
  /** Where to read more. */
  links: z.optional(list(Link)),
  /** A picture of it. */
  image: z.optional(Image),
  /** The ids of the paragraphs or sources that the entry rests on. */
  evidence: z.optional(list(Id)),
};

// An entry contains entries, and TypeScript cannot infer a type from itself.
interface Nested extends z.infer<z.ZodMiniObject<typeof entry>> {
  roles?: Nested[] | undefined;
}

/** A post, a course of study, a prize: a line of a career. */
export const Entry: z.ZodMiniType<Nested> = object({
  ...entry,
  /** The roles that this one was made of. */
  roles: z.optional(list(z.lazy(() => Entry))),
}).check(z.refine(({ title, organization }) => !isAbsent(title) || !isAbsent(organization), { path: ['title'] }));

/** A leader. */
export const Person = object({
  /** Its name in the address, after `#`. */
  id: z.optional(Id),
  /** The full name, as it is written, without titles. */
  name: FilledText,
  /** What stands before the name: "Dr.". */
  honorificPrefix: z.optional(Text),
  /** What stands behind the name: "MP", "PhD". */
  honorificSuffix: z.optional(Text),
  /** The given name alone, for sorting and initials. */
  givenName: z.optional(Text),
  /** The family name alone, for sorting and initials. */
  familyName: z.optional(Text),
  /** How the person wants to be spoken of, such as "she/her". */
  pronouns: z.optional(Text),
  /** How the name is said. */
  pronunciation: z.optional(Text),
  /** A line that says who the person is. */
  tagline: z.optional(Text),
  /** The present post. */
  role: z.optional(Text),
  /** Where the present post is held. */
  organization: z.optional(Organization),
  /** A few sentences about the person. */
  summary: z.optional(RichText),
  /** The person's life, block by block. */
  biography: z.optional(localized(list(Block))),
  /** The portrait. */
  image: z.optional(Image),
  /** The heading of the fact box, where the document has its own: "Fakta", "Blå bog". */
  factsHeading: z.optional(Text),
  /** The fact box. */
  facts: z.optional(list(Fact)),
  /** What the person knows well. */
  expertise: z.optional(list(Text)),
  /** The ways to reach the person. */
  contact: z.optional(list(Contact)),
  /** Where to read more. */
  links: z.optional(list(Link)),
  /** Date of birth; an age is shown only when the day is known. */
  born: z.optional(PartialDate),
  /** Date of death; then the age is the age at death. */
  died: z.optional(PartialDate),
});

/** Somebody who speaks in an interview. */
export const Participant = object({
  /** What `by` refers to. */
  id: Id,
  /** What the person does in the interview. */
  role: z.enum(['interviewee', 'interviewer', 'moderator', 'other']),
  /** The name, as it is written. */
  name: z.optional(Text),
  /** Who the person is, in a word or two: "teacher", "class 7". */
  title: z.optional(Text),
  /** Whom the person speaks or asks for. */
  organization: z.optional(Text),
});

/** Where something was published. */
export const Source = object({
  /** What `evidence` refers to. */
  id: Id,
  /** What it is called. */
  title: z.optional(Text),
  /** Where it is. */
  url: z.optional(Url),
  /** When it was published. */
  date: z.optional(PartialDate),
});

/** An interview. */
export const Interview = object({
  /** What the `interview` attribute and the address refer to. */
  id: z.optional(Id),
  /** A word or two above the headline. */
  kicker: z.optional(Text),
  /** The headline. Without one, the name of the person interviewed is the heading. */
  headline: z.optional(Text),
  /** The opening paragraph. */
  lead: z.optional(RichText),
  /** The picture at the top. */
  image: z.optional(Image),
  /** The heading of the fact box, where the document has its own. */
  factsHeading: z.optional(Text),
  /** The fact box. */
  facts: z.optional(list(Fact)),
  /** Who speaks. */
  participants: z.optional(list(Participant)),
  /** Prose, quotes, questions and answers, block by block. */
  body: localized(list(Block)),
  /** Who wrote it and took the pictures. */
  byline: z.optional(list(Credit)),
  /** When it was published. */
  published: z.optional(PartialDate),
  /** When it was last changed. */
  modified: z.optional(PartialDate),
  /** Who published it. */
  publisher: z.optional(Organization),
  /** Where it was published first. */
  source: z.optional(Source),
});

/** How the document reads in one language. */
export const Translation = object({
  /** `original`, `reviewed` by somebody who speaks the language, or made by `machine`. */
  status: z.enum(['original', 'reviewed', 'machine']),
  /** Who translated or reviewed it. */
  translator: z.optional(Text),
});

/** Everything about one leader, version 1. */
export const LeaderDocument = object({
  /** The address of this schema. Where it ends in `leader-elements@2/schema.json`, the document is of version 2. */
  $schema: z.optional(Url),
  /** The language of every text that does not name another. */
  lang: Lang,
  /** What the document is called, for lists and search engines. */
  title: z.optional(Text),
  /** The address of the page that this document belongs to. */
  canonical: z.optional(Url),
  /** When it was last changed. */
  modified: z.optional(PartialDate),
  /** When somebody last made sure that it is right. */
  reviewed: z.optional(PartialDate),
  /** The languages of the document, and how it came to be in each. */
  languages: z.optional(byLanguage(Translation)),
  /** Who it is about. */
  person: z.optional(Person),
  /** What the person has done, does and will do, in the order of the author. */
  career: z.optional(list(Entry)),
  /** What the person was asked. */
  interviews: z.optional(list(Interview)),
  /** What the document rests on. */
  sources: z.optional(list(Source)),
});
