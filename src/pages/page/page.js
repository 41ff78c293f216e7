// Comforts only: every page can be read and used without this file. It runs before anything is drawn, so that the page
// never flashes in the other theme.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  document.documentElement.dataset.storage = 'off';
}

document.addEventListener('DOMContentLoaded', () => {
  for (const list of document.querySelectorAll('.steps, .causes')) {
    [...list.children].forEach((item, at) => {
      const words = item.querySelector('.step-text');
      if (words) words.after(copyButton(words, `Copy step ${at + 1}`));
    });
  }
});

function copyButton(words, label) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  button.setAttribute('aria-label', label);
  button.addEventListener('click', async () => {
    const done = await copy(words);
    button.textContent = done ? 'Copied' : 'Failed';
    document.getElementById('announcer').textContent = done ? 'Copied' : 'Copying failed';
    setTimeout(() => {
      button.textContent = 'Copy';
      document.getElementById('announcer').textContent = '';
    }, 2000);
  });
  return button;
}

/** Copies the text of an element; tells whether it did. */
async function copy(words) {
  try {
    await navigator.clipboard.writeText(words.textContent);
    return true;
  } catch {
    return copySelected(words);
  }
}

/** The old way, for pages that are not served over https, where browsers have no clipboard for scripts. */
function copySelected(words) {
  const selection = getSelection();
  const range = document.createRange();
  range.selectNodeContents(words);
  selection.removeAllRanges();
  selection.addRange(range);
  const done = document.execCommand('copy');
  selection.removeAllRanges();
  return done;
}
