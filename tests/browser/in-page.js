// What is asked inside the page: plain browser script, since the project's types know no document.

/** Ids used twice, controls without a name, and references that lead nowhere: all empty when nothing is wrong. */
export const faultsIn = (body) => {
  const all = (selector) => [...body.querySelectorAll(selector)];
  const ids = all('[id]').map((each) => each.id);
  const named = (each) =>
    Boolean(each.getAttribute('aria-label') || each.textContent.trim() || each.labels?.length) ||
    each.hasAttribute('aria-labelledby');
  const leadsNowhere = (id) => id !== '' && !document.getElementById(id);
  return {
    twice: ids.filter((id, i) => ids.indexOf(id) !== i),
    nameless: all('button, input, select, [role=button]')
      .filter((each) => !named(each))
      .map((each) => each.outerHTML),
    dangling: ['for', 'aria-controls', 'aria-labelledby', 'aria-describedby'].flatMap((attribute) =>
      all(`[${attribute}]`).flatMap((each) => each.getAttribute(attribute).split(' ').filter(leadsNowhere)),
    ),
  };
};

export const widthOfOutline = (element) => getComputedStyle(element).outlineWidth;

/** Out of a picture, and back: a style sheet from outside would be against the page's own policy. */
export const show = (element, shown) => {
  element.style.visibility = shown ? '' : 'hidden';
};
export const leave = (element) => element.blur();

/** What has the focus, by the name a screen reader says; the whole page when nothing has. */
export const focusedName = (body) => {
  const { activeElement } = body.ownerDocument;
  return activeElement.getAttribute('aria-label') ?? activeElement.textContent;
};
