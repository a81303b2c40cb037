// What the embedded database has beyond the plain one: the same that a server's own migration asks for.

import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';

export const extensions = { btree_gist };
