// What the marked words of a text stand for opens beside them. Without this script their links lead to the list at the end.
const text = document.querySelector(".minutes");
const opened = document.createElement("div");
opened.className = "opened";
opened.popover = "auto";
opened.tabIndex = -1;
opened.setAttribute("role", "dialog");
opened.setAttribute("aria-label", "What the marked words stand for");
text.after(opened);

function place(link) {
  const words = link.getClientRects()[0];
  const room = document.documentElement.clientWidth - opened.offsetWidth - 16;
  opened.style.left = `${Math.max(16, Math.min(words.left, room)) + scrollX}px`;
  opened.style.top = `${words.bottom + scrollY + 6}px`;
}

text.addEventListener("click", event => {
  const link = event.target.closest("a[href^='#']");
  const note = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!note || !opened.showPopover || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  event.preventDefault();
  opened.replaceChildren(...note.cloneNode(true).childNodes);
  opened.showPopover();
  place(link);
  opened.focus({ preventScroll: true });
});
