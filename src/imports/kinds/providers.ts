// Providers: who runs homes, and under which contract.

import { type ContractRoute, type Provider, providerId } from '#src/domain/index';
import { defaulted, required } from '../columns/column.js';
import { oneToOne } from '../columns/kind.js';
import { coded, oneOf } from '../fields/coded.js';
import { whole } from '../fields/number.js';
import { reference, text } from '../fields/text.js';

/** Our routes first; the North West census's words are read as well. */
const route = coded<ContractRoute>([
  ['in-house', 'in-house'],
  ['block', 'block', 'block local', 'block collaborative', 'flexi block'],
  ['local-framework', 'local-framework'],
  ['regional-framework', 'regional-framework', 'regional contract', 'sub-regional'],
  ['dynamic-purchasing-system', 'dynamic-purchasing-system', 'dps', 'fps', 'flexible purchasing system'],
  ['spot', 'spot', 'direct award', 'off framework', 'direct award/off framework'],
]);

export const providers = oneToOne<Provider, Provider>({
  columns: {
    id: required('provider_id', reference(providerId, 'P-12'), 'The provider’s reference'),
    name: required('provider_name', text, 'Its name', { also: ['name'] }),
    sector: required('sector', oneOf(['in-house', 'independent']), 'The council’s own, or not'),
    kind: required(
      'provider_kind',
      oneOf(['council', 'ifa', 'private-home', 'supported', 'voluntary']),
      'What sort of provider',
      { also: ['kind'] },
    ),
    route: required('how_sourced', route, 'The contract its places are bought under', {
      from: 'North West',
      also: ['route'],
    }),
    blockPlaces: defaulted('block_places', whole(0, 10_000), 0, 'Places bought in advance'),
  },
  key: (row) => row.id,
  make: (row) => row,
  rowsOf: (provider) => [provider],
  of: (county) => county.providers,
});
