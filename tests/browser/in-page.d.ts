export declare const faultsIn: (body: unknown) => {
  readonly twice: readonly string[];
  readonly nameless: readonly string[];
  readonly dangling: readonly string[];
};
export declare const widthOfOutline: (element: unknown) => string;
