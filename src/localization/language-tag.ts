/** What a text says that stands where a language tag is expected. */
interface Known {
  /** The canonical tag (BCP 47); empty for what is none, or names no language. */
  tag: string;
  /** The direction that the language is written in; nothing where that is not known. */
  dir?: 'ltr' | 'rtl';
}

/** Scripts that are written from the right (ISO 15924). */
const rightToLeft = /Ara|Armi|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg|Mand|Samr/;

function read(text: string): Known {
  const form = text.replace(/_/g, '-');
  // "svenska" would pass for a language that is not registered yet.
  if (!/^(?!und|mul|zxx|mis)[a-z]{2,3}(-|$)/i.test(form)) return { tag: '' };
  try {
    const locale = new Intl.Locale(form);
    const { script } = locale.maximize();
    return { tag: locale.toString(), ...(script && { dir: rightToLeft.test(script) ? 'rtl' : 'ltr' }) };
  } catch {
    return { tag: '' };
  }
}

const known = new Map<string, Known>();

function lookUp(text: string): Known {
  let answer = known.get(text);
  if (answer) return answer;
  // BCP 47 advises to have room for 35 characters.
  if (text.length > 35) return { tag: '' };
  // A document may hold thousands.
  if (known.size > 999) known.clear();
  known.set(text, (answer = read(text)));
  return answer;
}

/** A language tag in its canonical form: `sv-SE` for `sv_se`, `he` for `iw`. Empty for what is no tag, `und` and the like. */
export const tagOf = (text: string): string => lookUp(text).tag;

/** The direction that a language is written in; another where that is not known. */
export const directionOf = (lang: string, otherwise: 'ltr' | 'rtl' = 'ltr'): 'ltr' | 'rtl' =>
  lookUp(lang).dir ?? otherwise;
