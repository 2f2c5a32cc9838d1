// Each button is in its own language, and that is the language it asks for.
const buttons = document.querySelectorAll('#languages button');

for (const button of buttons) {
  button.addEventListener('click', () => {
    document.querySelector('#bilingual').lang = button.lang;
    for (const other of buttons) other.ariaPressed = String(other === button);
  });
}
