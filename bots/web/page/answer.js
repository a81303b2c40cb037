// Draws one answer: Microsoft's renderer makes the card, and what it leaves out for screen readers is added here.

import { look } from '/look.js';

const { AdaptiveCard, GlobalSettings, HostConfig } = globalThis.AdaptiveCards;
GlobalSettings.setTabIndexAtCardRoot = false;
// Text is shown as it was written: no markdown is read, and no warning about that is wanted.
AdaptiveCard.onProcessMarkdown = (_text, result) => {
  result.didProcess = false;
};

let drawn = 0;

/** The card as an element; `onPress(label, data)` hears its buttons, `label` being what the button says. */
export function drawCard(json, onPress) {
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(look);
  card.parse(json);
  card.onExecuteAction = (action) => {
    if (action.getJsonTypeName() === 'Action.Submit') onPress(action.title, action.data);
  };
  const element = card.render();
  drawn += 1;
  makeIdsUnique(element, `answer-${drawn}-`);
  nameButtonsInFull(element);
  fitTables(element);
  card.onElementVisibilityChanged = () => sayWhatIsOpen(element);
  sayWhatIsOpen(element);
  return element;
}

/** Ids are unique within a card; the page holds many cards. */
function makeIdsUnique(element, prefix) {
  for (const each of element.querySelectorAll('[id]')) each.id = prefix + each.id;
  for (const name of ['for', 'aria-controls', 'aria-labelledby', 'aria-describedby']) {
    for (const each of element.querySelectorAll(`[${name}]`)) {
      const ids = each.getAttribute(name).split(' ').filter(Boolean);
      each.setAttribute(name, ids.map((id) => prefix + id).join(' '));
    }
  }
}

/** "Details" five times says nothing: the longer name stands in the title. */
function nameButtonsInFull(element) {
  for (const button of element.querySelectorAll('button[title]')) {
    const name = button.getAttribute('aria-label') ?? '';
    if (button.title.startsWith(name)) button.setAttribute('aria-label', button.title);
    button.removeAttribute('title');
  }
}

/** Few columns are stacked on a phone: a row a paragraph, or two options under what they differ in. Many are reached by scrolling, also with the keyboard. */
function fitTables(element) {
  for (const table of element.querySelectorAll('[role=table]')) {
    const headers = [...table.querySelectorAll('[role=columnheader]')];
    if (headers.length > 4) makeScroll(table, headers.length);
    else makeStack(table, headers[0]?.textContent.trim() === '');
  }
}

/** The renderer writes its layout into each element, where a style sheet cannot reach: what must change is taken out. */
function makeStack(table, compares) {
  table.classList.add(compares ? 'compares' : 'stacks');
  for (const cell of table.querySelectorAll('[role=cell], [role=columnheader]')) {
    cell.classList.add('cell');
    cell.style.setProperty('--share', cell.style.flex);
    cell.style.removeProperty('flex');
    cell.style.removeProperty('margin');
  }
  for (const name of table.querySelectorAll('[role=cell]:first-child .ac-textRun')) {
    name.style.removeProperty('font-weight');
  }
}

function makeScroll(table, columns) {
  const scroller = document.createElement('div');
  scroller.className = 'scroller';
  scroller.tabIndex = 0;
  scroller.setAttribute('role', 'group');
  scroller.setAttribute('aria-label', 'Table, scrolls sideways');
  table.style.minWidth = `${columns * 5}rem`;
  for (const heading of table.querySelectorAll('[role=columnheader] .ac-textRun')) heading.style.fontSize = '0.875rem';
  table.replaceWith(scroller);
  scroller.append(table);
}

/** A button that opens something says whether it is open. */
function sayWhatIsOpen(element) {
  for (const button of element.querySelectorAll('[aria-controls]')) {
    const target = element.querySelector(`#${CSS.escape(button.getAttribute('aria-controls'))}`);
    button.setAttribute('aria-expanded', String(target !== null && target.style.display !== 'none'));
  }
}
