/** No longer than this is drawing put off, in milliseconds: a release may never be told, as behind a menu of the browser. */
const longest = 2000;

/**
 * Puts `draw` off while a pointer is pressed: an element that is exchanged between press and release loses the click. What
 * is due is drawn once the click was dealt with.
 */
export function holdWhilePressed(draw) {
  let pressed = false;
  let isDue = false;
  let timer;
  const release = () => {
    clearTimeout(timer);
    pressed = false;
    if (!isDue) return;
    isDue = false;
    draw();
  };
  const capture = { capture: true };
  addEventListener(
    'pointerdown',
    () => {
      pressed = true;
      clearTimeout(timer);
      timer = setTimeout(release, longest);
    },
    capture,
  );
  // The click comes right behind, in the same turn.
  for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => setTimeout(release), capture);
  return () => {
    if (pressed) isDue = true;
    else draw();
  };
}
