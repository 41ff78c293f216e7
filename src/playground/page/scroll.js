const slack = 120;

/** Whether a list shows its end, or was brought by `showLast` to where it is, so that it should follow new messages. */
export function isAtEnd(scroller) {
  const { scrollHeight, scrollTop, clientHeight, dataset } = scroller;
  return (
    scrollHeight - scrollTop - clientHeight < slack || Math.abs(scrollTop - Number(dataset.followed)) < 4
  );
}

/** Scrolls to the end, but not past the beginning of the last message when that is longer than the window. */
export function showLast(scroller) {
  const last = [...scroller.querySelectorAll('.message')].at(-1);
  const end = scroller.scrollHeight - scroller.clientHeight;
  const top = last
    ? last.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop
    : 0;
  scroller.scrollTop = last ? Math.min(end, top - 8) : end;
  scroller.dataset.followed = scroller.scrollTop;
}
