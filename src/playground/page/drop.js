import { toast } from './toast.js';

/**
 * Takes files that are dropped anywhere on `area`, while `place` is shown there, and hands them to `add(files)`. As long as
 * some are held over it, `area` has the class `receives`.
 */
export function takeDrops(area, place, add) {
  const show = (isOver) => area.classList.toggle('receives', isOver);
  area.addEventListener('dragover', (event) => show(hasFiles(event) && place.checkVisibility()));
  area.addEventListener('dragleave', (event) => area.contains(event.relatedTarget) || show(false));
  area.addEventListener('drop', (event) => {
    const isMeant = area.classList.contains('receives');
    show(false);
    if (!isMeant) return;
    const files = filesIn(event.dataTransfer);
    if (files.length > 0) add(files);
  });
}

/** Keeps the browser from leaving the page for a file that is dropped anywhere on it. */
export function stayOnDrop() {
  for (const kind of ['dragover', 'drop'])
    document.addEventListener(kind, (event) => hasFiles(event) && event.preventDefault());
}

const hasFiles = ({ dataTransfer }) => dataTransfer?.types.includes('Files') ?? false;

/** A folder comes as a file that nobody can read. */
function filesIn({ items }) {
  const dropped = [...items].filter(({ kind }) => kind === 'file');
  const files = dropped.filter((item) => !item.webkitGetAsEntry?.()?.isDirectory);
  if (files.length < dropped.length) toast('A folder cannot be sent. Drop the files in it.');
  return files.map((item) => item.getAsFile()).filter((file) => file !== null);
}
