import { withLatinDigits } from './digits.js';
import type { Contact } from './types.js';

const host = String.raw`(?:[\p{L}\p{M}\p{N}_-]+\.)+(?:\p{L}[\p{L}\p{M}]+|xn--[\w-]+)`;
const isHost = new RegExp(String.raw`^${host}\.?(?::\d+)?(?:[/?#]\S*)?$`, 'u');
const isEmail = new RegExp(String.raw`^[\p{L}\p{M}\p{N}.!$&'*+/^_\x60{|}~-]+@${host}$`, 'u');
/** `kontakt.html` is a page and no host. */
const isFile = /^(?:[^\s.:/@]+\/)*[^\s:/@?#]+\.(?:x?html?|php|aspx?|jsp|pdf|docx?)(?:[?#]\S*)?$/i;
const isRelative = /^(?:\.{0,2}\/|#)[^\s/]\S*$/;

/** Fullwidth signs and the digits of all scripts, as ASCII. */
const toAscii = (text: string) => withLatinDigits(text.replace(/[\uff01-\uff5e]/g, (sign) => sign.normalize('NFKC')));

const label = /^t(?:el|lf|fn)\b[.:/\s]*/i;
const note = /\s*(?:\([^()]*\p{L}[^()]*\)|[,;]\D*)$/u;
const extension = /[\s,;]*(?:#|x|ext\w*|ankn\w*|lokal|dw|durchwahl|poste)[\s.:=]*\d{1,7}$/i;
/** The zero in `+46 (0)8` is dialled inside the country only; Italian numbers keep theirs. */
const trunkPrefix = /^(\(?(?:\+|00)(?!39|378)[^(]*\()\s*0/;
const isNumber = /^\(?\+?(?:[\d\t\p{Zs}./·'()\p{Pd}\u2212](?!\)$))+$/u;
const isArea = /^(?:(?:\+|00)\d{1,7}|0\d{1,5})$/;

function phone(value: string): string {
  const text = toAscii(value).replace(label, '').replace(note, '').replace(extension, '').replace(trunkPrefix, '$1');
  const digits = (part: string) => part.replace(/[^+\d]/g, '');
  const number = digits(text);
  // Behind an area code a slash is part of the number ("030/901820"), elsewhere another number follows it.
  const [area, local] = text.split('/');
  const isOne = local === undefined || (isArea.test(digits(area!)) && /^\s*[1-9](?:\D*\d){2}/.test(local));
  // No number has more than 15 digits (E.164).
  return isOne && isNumber.test(text) && /^\+?\d{3,15}$/.test(number) ? `tel:${number}` : '';
}

/** No address is longer than 254 characters (RFC 5321). */
const email = (value: string): string =>
  value.length <= 254 && isEmail.test(value) ? `mailto:${value.replace(/[&/]/g, encodeURIComponent)}` : '';

function web(value: string): string {
  if (isFile.test(value) || isRelative.test(value)) return value;
  const address = value.replace(/^\/\//, '');
  return isHost.test(address) ? `https://${address}` : email(value);
}

/**
 * The link to a way to reach a person; empty where the text is not one address. A scheme that the text has already
 * says what it is.
 */
export function contactHref(type: Contact['type'], value: string): string {
  // Marks that nobody sees come with copied numbers. Nobody types an address longer than this.
  const text = value.length > 2000 ? '' : value.replace(/\p{Cf}/gu, '').trim();
  const [, scheme = '', rest = ''] = /^(https?|mailto|tel):\/*(.*)$/i.exec(text) ?? [];
  if (/^h/i.test(scheme)) return /^\S+$/.test(rest) ? `${scheme}://${rest}` : '';
  // What follows the address in a mailto URI would be headers.
  if (/^m/i.test(scheme)) return email(rest.split('?')[0]!);
  if (type === 'phone' || scheme) return phone(text);
  return type === 'email' ? email(text) : type === 'web' ? web(text) : '';
}

/** An address as it is shown: without its scheme. */
export const contactText = (value: string): string => value.replace(/^\s*(?:https?:\/\/|mailto:|tel:)(?=.)/i, '');
