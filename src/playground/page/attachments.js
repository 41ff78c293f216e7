import { h, icon } from './dom.js';
import { toast } from './toast.js';

const mostBytes = 7_000_000;

/**
 * Files for the next message. Returns `{button, input, list, add(files), isEmpty(), take()}`; `take`
 * empties it and promises `[{name, mimetype, base64}]`;
 * `onChange` is called when one comes or goes.
 */
export function createAttachments(onChange) {
  let chosen = [];
  const input = h('input', { type: 'file', multiple: true, hidden: true });
  const list = h('ul', { class: 'attached', 'aria-label': 'Files to send', hidden: true });
  const button = h(
    'button',
    {
      type: 'button',
      class: 'tool',
      'aria-label': 'Attach files',
      title: 'Attach files',
      onclick: () => input.click(),
    },
    icon('clip'),
  );

  const draw = () => {
    list.hidden = chosen.length === 0;
    list.replaceChildren(
      ...chosen.map((file) =>
        h(
          'li',
          {},
          icon('file'),
          h('span', {}, file.name),
          h(
            'button',
            {
              type: 'button',
              class: 'tool',
              'aria-label': `Remove ${file.name}`,
              onclick: () => remove(file),
            },
            icon('close'),
          ),
        ),
      ),
    );
    onChange();
  };
  const remove = (file) => {
    chosen = chosen.filter((other) => other !== file);
    draw();
    button.focus();
  };
  const add = (files) => {
    const all = [...chosen, ...files];
    if (all.reduce((sum, { size }) => sum + size, 0) > mostBytes)
      return toast('Files may have 7 MB in all here.');
    chosen = all;
    draw();
  };
  input.addEventListener('change', () => {
    add(input.files);
    input.value = '';
  });
  return {
    button,
    input,
    list,
    add,
    isEmpty: () => chosen.length === 0,
    async take() {
      const files = await Promise.all(chosen.map(readOne));
      chosen = [];
      draw();
      return files;
    },
  };
}

function readOne(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    reader.onload = () =>
      resolve({
        name: file.name,
        mimetype: file.type || 'text/plain',
        base64: reader.result.slice(reader.result.indexOf(',') + 1),
      });
    reader.readAsDataURL(file);
  });
}
