// The part of Adaptive Cards 1.5 that we use, as types: what is not here is not sent.

export interface TextRun {
  readonly type: 'TextRun';
  readonly text: string;
  readonly weight?: 'Bolder';
  readonly size?: 'Medium' | 'Small';
  readonly color?: 'Attention';
  readonly isSubtle?: boolean;
}

/** Never reads markdown, on any client: what a person or a file wrote is shown as it was written. */
export interface RichTextBlock {
  readonly type: 'RichTextBlock';
  readonly inlines: readonly TextRun[];
  readonly spacing?: Spacing;
}

/** Clients may read markdown in it: only for text that holds none (see render/literal.ts). */
export interface TextBlock {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly style: 'heading';
  readonly size: 'Medium';
  readonly weight: 'Bolder';
  readonly wrap: true;
}

export interface Container {
  readonly type: 'Container';
  readonly id?: string;
  readonly isVisible?: boolean;
  readonly spacing?: Spacing;
  readonly separator?: boolean;
  readonly style?: 'emphasis';
  readonly items: readonly CardElement[];
}

export interface Column {
  readonly type: 'Column';
  readonly width: 'auto' | 'stretch' | number;
  readonly verticalContentAlignment?: 'Center';
  readonly items: readonly CardElement[];
}

export interface ColumnSet {
  readonly type: 'ColumnSet';
  readonly spacing?: Spacing;
  readonly columns: readonly Column[];
}

export interface TableCell {
  readonly type: 'TableCell';
  readonly items: readonly RichTextBlock[];
}

/** Its first row is the headers, as by default: the schema and Microsoft's renderer spell the property differently. */
export interface Table {
  readonly type: 'Table';
  readonly showGridLines: boolean;
  readonly columns: readonly { readonly width: number }[];
  readonly rows: readonly { readonly type: 'TableRow'; readonly cells: readonly TableCell[] }[];
}

interface Input {
  readonly id: string;
  readonly label: string;
  readonly isRequired?: boolean;
  readonly errorMessage?: string;
}
export interface InputText extends Input {
  readonly type: 'Input.Text';
  readonly value?: string;
  readonly isMultiline?: true;
  readonly maxLength?: number;
}
export interface InputToggle {
  readonly type: 'Input.Toggle';
  readonly id: string;
  readonly title: string;
  readonly value: 'yes' | 'no';
  readonly valueOn: 'yes';
  readonly valueOff: 'no';
  readonly wrap: true;
}
export interface InputNumber extends Input {
  readonly type: 'Input.Number';
  readonly value?: number;
}
export interface InputDate extends Input {
  readonly type: 'Input.Date';
  readonly value?: string;
}
export interface InputChoiceSet extends Input {
  readonly type: 'Input.ChoiceSet';
  readonly style: 'compact';
  readonly value?: string;
  readonly placeholder?: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
}
export type InputElement = InputText | InputNumber | InputDate | InputChoiceSet | InputToggle;

export interface ActionSubmit {
  readonly type: 'Action.Submit';
  readonly title: string;
  readonly style?: 'positive';
  /** "none" for a button that says words: it must not wait for the form beside it to be filled in. */
  readonly associatedInputs: 'auto' | 'none';
  readonly data: { readonly says: string } | { readonly submits: string };
}
export interface ActionToggleVisibility {
  readonly type: 'Action.ToggleVisibility';
  readonly title: string;
  /** The whole name for a screen reader, where several buttons share a short title. */
  readonly tooltip?: string;
  readonly targetElements: readonly string[];
}
export type CardAction = ActionSubmit | ActionToggleVisibility;

export interface ActionSet {
  readonly type: 'ActionSet';
  readonly spacing?: Spacing;
  readonly actions: readonly CardAction[];
}

export type Spacing = 'None' | 'Small' | 'Medium';
export type CardElement = RichTextBlock | TextBlock | Container | ColumnSet | Table | ActionSet | InputElement;

export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  /** Shown where a client cannot draw the card. */
  readonly fallbackText: string;
  readonly body: readonly CardElement[];
}
