// Shows the document and speaks the language that the address asks for: index.html?src=documents/biography-da.json&lang=da
// A page of yours should know by itself what it shows: an address is written by anybody.
const address = new URLSearchParams(location.search);
const { src, lang } = document.forms.choose.elements;

for (const field of [src, lang]) {
  const value = address.get(field.name);
  if (!value) continue;
  if (![...field.options].some((option) => option.value === value)) field.add(new Option(value));
  field.value = value;
}

for (const element of document.querySelectorAll('leader-profile, career-timeline, interview-qa')) {
  if (address.get('lang')) element.lang = lang.value;
  if (!address.get('src')) continue;
  element.setAttribute('src', src.value);
  element.textContent = `What ${src.value} says should stand here.`;
}
