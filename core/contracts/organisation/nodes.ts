import * as z from 'zod/mini'
import { nodeKinds } from '#core/domain/organisation/node'
import { operation } from '../operation'
import { id, name, version } from '../shapes'
import { settingKey } from '../shapes/settings'
import { treeNode } from './records'

const change = { from: 'phone', write: true, access: ['manager'] } as const
const seen = { nodeId: id, revision: version }
const saved = z.object({ saved: treeNode })

const placing = [
  ...(['place-not-yours', 'place-closed', 'kind-not-here', 'tree-circle', 'tree-too-deep'] as const),
  ...(['places-full', 'place-name-missing', 'place-name-taken'] as const),
] as const

export const addNode = operation({
  ...change,
  name: 'organisation.addNode',
  answer: 'personal',
  perDay: 300,
  shown: ['name'],
  input: z.object({ parentId: id, kind: z.enum(nodeKinds), name }),
  output: saved,
  refusals: placing,
})

export const renameNode = operation({
  ...change,
  name: 'organisation.renameNode',
  answer: 'personal',
  perDay: 300,
  shown: ['name'],
  input: z.object({ ...seen, name }),
  output: saved,
  refusals: [...placing, 'place-changed'],
})

export const moveNode = operation({
  ...change,
  name: 'organisation.moveNode',
  answer: 'personal',
  perDay: 100,
  input: z.object({ ...seen, parentId: id }),
  output: saved,
  refusals: [...placing, 'place-changed', 'place-on-top', 'hours-booked', 'hours-touch-much'],
})

/** Closes it, or opens it again. */
export const closeNode = operation({
  ...change,
  name: 'organisation.closeNode',
  answer: 'personal',
  perDay: 100,
  input: z.object({ ...seen, closed: z.boolean() }),
  output: saved,
  refusals: [
    ...placing,
    ...(['place-changed', 'place-on-top', 'place-has-places', 'place-has-sites', 'place-has-staff'] as const),
  ],
})

/** Sets one thing at a place, or gives it back to what is above (null). */
export const setAtNode = operation({
  ...change,
  name: 'organisation.setAtNode',
  answer: 'personal',
  perDay: 200,
  input: z.object({ ...seen, key: settingKey, value: z.nullable(z.int().check(z.minimum(0), z.maximum(100_000))) }),
  output: saved,
  refusals: ['place-not-yours', 'place-changed', 'setting-outside', 'hours-booked', 'hours-touch-much'],
})
