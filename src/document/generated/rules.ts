// Generated from ../schema.ts by `npm run generate`: do not edit.
import { between, boolean, filled, format, list, map, object, oneOf, positive, string, type Rule } from '../sift.js';

const Url: Rule = format('Url', /^(?!\s)(?:(?:[Hh][Tt][Tt][Pp][Ss]?|[Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]):|(?![A-Za-z][A-Za-z0-9+.-]*:))[^\u0000-\u001f]*$/u, "https://example.org/page");
const Lang: Rule = format('Lang', /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/u, "sv", "zh-Hant");
const Text: Rule = [string, map(Lang, string)];
const PartialDate: Rule = format('PartialDate', /^(?:\d{3}X|\d{4}(?:-(?:0[1-9]|1[0-2])|-(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|-(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|-02-(?:0[1-9]|[12]\d))?)[~?]?$/u, "2020", "2020-05", "2020-05-04", "199X");
const Translation: Rule = object({ status: oneOf("original", "reviewed", "machine"), translator: string }, ["status"]);
const Id: Rule = format('Id', /^[A-Za-z0-9_][A-Za-z0-9_.:-]*$/u, "q1");
const FilledText: Rule = [filled, map(Lang, filled)];
const Organization: Rule = object({ name: Text, kind: oneOf("municipality", "region", "state", "company", "association", "court", "education", "other"), url: Url }, ["name"]);
const Span: Rule = object({ text: string, emphasis: oneOf(true), strong: oneOf(true), quote: oneOf(true), href: Url, lang: Lang }, ["text"]);
const RichText: Rule = [[string, list([string, Span])], map(Lang, [string, list([string, Span])])];
const Paragraph: Rule = object({ type: oneOf("paragraph"), id: Id, text: RichText }, ["type", "text"]);
const Heading: Rule = object({ type: oneOf("heading"), id: Id, text: RichText }, ["type", "text"]);
const Quote: Rule = object({ type: oneOf("quote"), style: oneOf("dash", "block", "pull"), by: Id, text: RichText }, ["type", "text"]);
const List: Rule = object({ type: oneOf("list"), ordered: boolean, items: list(RichText) }, ["type", "items"]);
const ImageUrl: Rule = format('ImageUrl', /^(?!\s)(?:[Hh][Tt][Tt][Pp][Ss]?:|data:image\/(?:png|jpeg|gif|webp|avif)[;,]|(?![A-Za-z][A-Za-z0-9+.-]*:))[^\u0000-\u001f]*$/u, "portrait.jpg");
const ImageSource: Rule = object({ src: ImageUrl, width: positive, type: string }, ["src", "width"]);
const Credit: Rule = object({ role: oneOf("photo", "text", "interview", "translation"), name: Text, organization: Text, url: Url, text: Text }, ["role"]);
const Image: Rule = object({ src: ImageUrl, alt: Text, sources: list(ImageSource), sizes: string, width: positive, height: positive, focus: object({ x: between(0, 1), y: between(0, 1) }, ["x", "y"]), caption: RichText, credit: Credit }, ["src", "alt"]);
const Figure: Rule = object({ type: oneOf("image"), image: Image }, ["type", "image"]);
const Fact: Rule = object({ key: oneOf("name", "current", "age", "born", "raised", "lives", "education", "family", "interests", "languages"), label: Text, value: RichText }, ["value"], ["key", "label"]);
const Facts: Rule = object({ type: oneOf("facts"), heading: Text, items: list(Fact) }, ["type", "items"]);
const AnswerBlock: Rule = [string, [Paragraph, Heading, Quote, List, Figure, Facts]];
const QA: Rule = object({ type: oneOf("qa"), id: Id, question: object({ by: Id, text: RichText }, ["text"]), answers: list(object({ by: Id, body: list(AnswerBlock) }, ["body"])) }, ["type", "question", "answers"]);
const Block: Rule = [string, [Paragraph, Heading, Quote, List, Figure, Facts, QA]];
const Contact: Rule = object({ type: oneOf("email", "phone", "web", "address"), value: FilledText, label: Text }, ["type", "value"]);
const Link: Rule = object({ href: Url, label: Text, lang: Lang }, ["href", "label"]);
const Person: Rule = object({ id: Id, name: FilledText, honorificPrefix: Text, honorificSuffix: Text, givenName: Text, familyName: Text, pronouns: Text, pronunciation: Text, tagline: Text, role: Text, organization: Organization, summary: RichText, biography: [list(Block), map(Lang, list(Block))], image: Image, factsHeading: Text, facts: list(Fact), expertise: list(Text), contact: list(Contact), links: list(Link), born: PartialDate, died: PartialDate }, ["name"]);
const EndDate: Rule = format('EndDate', /^(?:[.]{2}|(?:\d{3}X|\d{4}(?:-(?:0[1-9]|1[0-2])|-(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|-(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|-02-(?:0[1-9]|[12]\d))?)[~?]?)$/u, "2020-05", "..");
const Duration: Rule = format('Duration', /^P(?=\d)(?:\d{1,4}Y)?(?:\d{1,4}M)?(?:\d{1,4}W)?(?:\d{1,5}D)?$/u, "P16Y", "P2Y6M");
const Entry: Rule = object({ id: Id, kind: oneOf("position", "elected", "board", "assignment", "education", "award", "publication", "volunteer", "life"), title: Text, organization: Organization, unit: Text, location: Text, start: PartialDate, end: EndDate, dateText: Text, duration: Duration, acting: boolean, summary: RichText, highlights: list(RichText), links: list(Link), image: Image, evidence: list(Id), roles: list(() => Entry) }, [], ["title", "organization"]);
const Participant: Rule = object({ id: Id, role: oneOf("interviewee", "interviewer", "moderator", "other"), name: Text, title: Text, organization: Text }, ["id", "role"]);
const Source: Rule = object({ id: Id, title: Text, url: Url, date: PartialDate }, ["id"]);
const Interview: Rule = object({ id: Id, kicker: Text, headline: Text, lead: RichText, image: Image, factsHeading: Text, facts: list(Fact), participants: list(Participant), body: [list(Block), map(Lang, list(Block))], byline: list(Credit), published: PartialDate, modified: PartialDate, publisher: Organization, source: Source }, ["body"]);
const LeaderDocument: Rule = object({ $schema: Url, lang: Lang, title: Text, canonical: Url, modified: PartialDate, reviewed: PartialDate, languages: map(Lang, Translation), person: Person, career: list(Entry), interviews: list(Interview), sources: list(Source) }, ["lang"]);

export const rules: Rule = LeaderDocument;
