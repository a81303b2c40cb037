// How cards look on this page: Microsoft's renderer takes its colours, sizes and spaces from here. Contrast is AA or better.

const ink = '#1b2b34';
const quiet = '#52636d';
const alert = '#a3230e';
const accent = '#0f5c7a';

const colours = {
  default: { default: ink, subtle: quiet },
  dark: { default: ink, subtle: quiet },
  light: { default: '#ffffff', subtle: '#ffffff' },
  accent: { default: accent, subtle: accent },
  good: { default: '#1d6b3a', subtle: '#1d6b3a' },
  warning: { default: '#8a4b00', subtle: '#8a4b00' },
  attention: { default: alert, subtle: alert },
};

const sizes = { small: 14, default: 16, medium: 18, large: 21, extraLarge: 24 };
const weights = { lighter: 400, default: 400, bolder: 600 };
const family = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'DejaVu Sans', sans-serif";

export const look = {
  supportsInteractivity: true,
  spacing: { small: 8, default: 12, medium: 16, large: 24, extraLarge: 32, padding: 16 },
  separator: { lineThickness: 1, lineColor: '#dde4e8' },
  fontTypes: {
    default: { fontFamily: family, fontSizes: sizes, fontWeights: weights },
    monospace: { fontFamily: 'monospace', fontSizes: sizes, fontWeights: weights },
  },
  containerStyles: {
    default: { backgroundColor: '#ffffff', foregroundColors: colours },
    emphasis: { backgroundColor: '#f3f7f9', foregroundColors: colours },
  },
  actions: {
    maxActions: 20,
    spacing: 'default',
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    allowTitleToWrap: true,
    showCard: { actionMode: 'inline', inlineTopMargin: 8 },
  },
  inputs: {
    label: {
      requiredInputs: { size: 'default', weight: 'bolder' },
      optionalInputs: { size: 'default', weight: 'bolder' },
    },
    errorMessage: { size: 'default', color: 'attention', weight: 'bolder' },
  },
  textBlock: { headingLevel: 3 },
  table: { cellSpacing: 8 },
};
