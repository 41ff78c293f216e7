const slack = 120;
/** For how long somebody who pressed a button waits for what comes of it, in milliseconds. */
const patience = 6_000;
let awaited = 0;

/** Somebody pressed a button or sent a form: what is said next is what they wait for. */
export function awaitNews() {
  awaited = Date.now() + patience;
}

/** Somebody went to look at something else: what is said next does not take them away from it. */
export function awaitNothing() {
  awaited = 0;
}

/** Draws a list, and scrolls to its end when it was there, when `anyway`, or when the answer to a button came. */
export function drawFollowing(scroller, draw, anyway) {
  const follow = anyway || isAtEnd(scroller);
  const before = lastOf(scroller)?.dataset.id;
  draw();
  const isNew = before !== undefined && lastOf(scroller)?.dataset.id !== before;
  if (follow || (isNew && Date.now() < awaited)) showLast(scroller);
}

const lastOf = (scroller) => [...scroller.querySelectorAll('.message')].at(-1);

/** Whether a list shows its end, or was brought by `showLast` to where it is, so that it should follow new messages. */
function isAtEnd(scroller) {
  const { scrollHeight, scrollTop, clientHeight, dataset } = scroller;
  return (
    scrollHeight - scrollTop - clientHeight < slack || Math.abs(scrollTop - Number(dataset.followed)) < 4
  );
}

/** Scrolls to the end, but not past the beginning of the last message when that is longer than the window. */
function showLast(scroller) {
  const last = lastOf(scroller);
  const end = scroller.scrollHeight - scroller.clientHeight;
  const top = last
    ? last.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop
    : 0;
  scroller.scrollTop = last ? Math.min(end, top - 8) : end;
  scroller.dataset.followed = scroller.scrollTop;
}
