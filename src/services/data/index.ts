// Data in and out: loaded only by what takes rows in or gives them out.

export { type Exported, exportRows } from './export-rows.js';
export { type Imported, importRows, type RowsBrought } from './import-rows.js';
