// Whom the person plays: a plain select of the invented staff, the visitor first. Choosing says "I am W-3".

const box = document.getElementById('cast');
const select = document.getElementById('plays');

/** `say` hears the words of a choice. */
export function cast(say) {
  select.addEventListener('change', () => say(select.value === '' ? 'be myself' : `I am ${select.value}`));
  void refresh();
  return {
    refresh,
    /** Whether words may have changed who one is. */
    changes: (said) => /^\s*(?:act as|be|i am|i'm|sign in as)\b/i.test(said),
    disable: (now) => {
      select.disabled = now;
    },
  };
}

/** Without anybody to play there is nothing to choose. */
async function refresh() {
  try {
    const response = await fetch('/cast');
    if (!response.ok) return;
    const { plays, staff } = await response.json();
    select.replaceChildren(option('', 'a visitor, in every role'), ...staff.map(({ id, label }) => option(id, label)));
    select.value = plays ?? '';
    box.hidden = staff.length === 0;
  } catch (error) {
    console.info('Nobody could be offered to play.', error);
  }
}

function option(value, label) {
  const element = document.createElement('option');
  element.value = value;
  element.textContent = label;
  return element;
}
