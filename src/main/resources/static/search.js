// Suggests people, bodies and themes under the search box, as a combobox with a list (ARIA Authoring Practices).
// Without it the box searches for what is typed.
const box = document.getElementById("q");
if (box) {
  const list = document.createElement("ul");
  list.id = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "People, bodies and themes");
  box.after(list);
  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-controls", list.id);
  let chosen = -1;
  let timer = 0;
  let asked = "";

  const show = open => {
    list.hidden = !open || list.children.length === 0;
    box.setAttribute("aria-expanded", String(!list.hidden));
    if (list.hidden) { choose(-1); }
  };
  const choose = index => {
    chosen = index;
    [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
    if (index < 0) { box.removeAttribute("aria-activedescendant"); } else { box.setAttribute("aria-activedescendant", list.children[index].id); }
  };
  const option = (name, index) => {
    const line = document.createElement("li");
    line.id = "suggestion-" + index;
    line.setAttribute("role", "option");
    line.textContent = name.label;
    const note = document.createElement("span");
    note.textContent = [name.kind, name.council].filter(words => words).join(", ");
    line.append(note);
    line.dataset.href = name.href;
    line.addEventListener("mousedown", event => { event.preventDefault(); location.href = name.href; });
    return line;
  };
  const ask = async () => {
    const typed = box.value.trim();
    asked = typed;
    if (typed.length < 2) { list.replaceChildren(); show(false); return; }
    try {
      const answer = await fetch("/suggest?q=" + encodeURIComponent(typed));
      const names = answer.ok ? await answer.json() : [];
      if (asked === typed) {
        list.replaceChildren(...names.filter(name => name.href).map(option));
        choose(-1);
        show(document.activeElement === box);
      }
    } catch { show(false); }
  };
  show(false);
  box.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, 120); });
  box.addEventListener("blur", () => show(false));
  box.addEventListener("keydown", event => {
    const count = list.children.length;
    if (event.key === "Escape" && !list.hidden) { event.preventDefault(); show(false); }
    else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && count > 0) {
      event.preventDefault();
      show(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      choose(chosen < 0 && step < 0 ? count - 1 : (chosen + step + count) % count);
    } else if (event.key === "Enter" && chosen >= 0) { event.preventDefault(); location.href = list.children[chosen].dataset.href; }
  });
}
