// Suggestions under a search box, as a combobox: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
// Fetched when the box is first entered; without it the form works as any form.

const PAUSE = 120; // ms without a key
const MOST = { completions: 5, sections: 2, authors: 2, tags: 2, articles: 4 };

export function suggest(box) {
  const form = box.closest('form');
  const input = form.querySelector('input[name=q]');
  const list = box.querySelector('ul');
  const told = document.createElement('div');
  let options = [];
  let active = -1;
  let waiting = 0;
  let asking = null;
  let typed = input.value;

  told.className = 'vh';
  told.setAttribute('role', 'status');
  form.append(told);
  input.type = 'text'; // a searchbox may not be a combobox
  for (const [name, value] of Object.entries({
    role: 'combobox', 'aria-expanded': 'false', 'aria-controls': list.id, 'aria-autocomplete': 'list',
  })) input.setAttribute(name, value);

  const isOpen = () => !box.hidden;

  function stop() {
    clearTimeout(waiting);
    asking?.abort();
    asking = null;
  }

  function close() {
    stop();
    box.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function choose(index) {
    options[active]?.element.setAttribute('aria-selected', 'false');
    active = index;
    const option = options[active];
    if (!option) {
      input.removeAttribute('aria-activedescendant');
      return;
    }
    option.element.setAttribute('aria-selected', 'true');
    option.element.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', option.element.id);
  }

  function follow(option) {
    close();
    if (option.url) {
      location.assign(option.url);
      return;
    }
    input.value = option.text;
    form.requestSubmit();
  }

  function show(found) {
    options = [
      ...found.completions.slice(0, MOST.completions).map((text) => ({ text })),
      ...found.sections.slice(0, MOST.sections).map(({ name, url }) => ({ text: name, url, kind: box.dataset.section })),
      ...found.authors.slice(0, MOST.authors).map(({ name, url }) => ({ text: name, url, kind: box.dataset.author })),
      ...found.tags.slice(0, MOST.tags).map(({ name, url }) => ({ text: name, url, kind: box.dataset.tag })),
      ...found.articles.slice(0, MOST.articles).map(({ title, url }) => ({ text: title, url, kind: box.dataset.article })),
    ];
    options.forEach((option, i) => {
      option.element = document.createElement('li');
      option.element.id = `${list.id}-${i}`;
      option.element.setAttribute('role', 'option');
      option.element.setAttribute('aria-selected', 'false');
      option.element.append(option.text);
      if (option.kind) {
        const kind = document.createElement('small');
        kind.append(option.kind);
        option.element.append(' ', kind);
      }
    });
    active = -1;
    input.removeAttribute('aria-activedescendant');
    list.replaceChildren(...options.map((option) => option.element));
    box.hidden = options.length === 0;
    input.setAttribute('aria-expanded', String(isOpen()));
    told.textContent = `${box.dataset.count} ${options.length}`;
  }

  async function ask(text) {
    const mine = new AbortController();
    asking = mine;
    try {
      const answer = await fetch(`/goi-y?${new URLSearchParams({ q: text, limit: MOST.articles })}`, { signal: mine.signal });
      if (!answer.ok) throw new Error(answer.status);
      const found = await answer.json();
      if (asking === mine && document.activeElement === input) show(found);
    } catch {
      if (asking === mine) close(); // no suggestions, then
    }
  }

  function changed() {
    const text = input.value.trim();
    if (text === typed) return;
    typed = text;
    stop();
    if (text === '') close();
    else waiting = setTimeout(ask, PAUSE, text);
  }

  input.addEventListener('input', changed);
  input.addEventListener('blur', close);
  form.addEventListener('submit', close);

  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.keyCode === 229) return; // the key is the input method's
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!isOpen()) {
        typed = '';
        changed();
        return;
      }
      event.preventDefault();
      const places = options.length + 1; // one of them is the box itself
      choose((active + 1 + (event.key === 'ArrowDown' ? 1 : -1) + places) % places - 1);
    } else if (event.key === 'Enter' && isOpen() && active >= 0) {
      event.preventDefault();
      follow(options[active]);
    } else if (event.key === 'Escape' && isOpen()) {
      event.preventDefault();
      close();
    }
  });

  list.addEventListener('pointerdown', (event) => event.preventDefault()); // the box keeps the focus
  list.addEventListener('click', (event) => {
    const option = options.find(({ element }) => element.contains(event.target));
    if (option) follow(option);
  });
  if (document.activeElement === input) changed(); // typed while this file was on its way
}
