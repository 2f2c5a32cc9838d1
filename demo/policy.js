// Counts what the policy has refused. Not a module, so that it listens before anything else runs.
let violations = 0;

function show() {
  const output = document.querySelector('#violations');
  if (output) output.value = String(violations);
}

document.addEventListener('securitypolicyviolation', () => {
  violations += 1;
  show();
});
document.addEventListener('DOMContentLoaded', show);
