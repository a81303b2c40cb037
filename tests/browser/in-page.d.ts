export declare const faultsIn: (body: unknown) => {
  readonly twice: readonly string[];
  readonly nameless: readonly string[];
  readonly dangling: readonly string[];
};
export declare const widthOfOutline: (element: unknown) => string;
export declare const show: (element: unknown, shown: boolean) => void;
export declare const leave: (element: { blur(): void }) => void;
export declare const focusedName: (body: unknown) => string;
