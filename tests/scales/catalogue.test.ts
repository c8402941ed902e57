import { expect, it } from 'vitest'
import { catalogue, concerns } from '#core/scales/catalogue'
import { scales } from '#core/scales/index'

it('lists every scale that is offered, once, as its definition says', () => {
  const said = scales.map(({ id, version, plainTitle, about, minutes, ages, respondents, items }) => ({
    ...{ id, version, plainTitle, about, minutes, ages, respondents, questions: items.length },
  }))
  const byId = <Entry extends { readonly id: string }>(all: readonly Entry[]) =>
    [...all].sort((one, other) => (one.id < other.id ? -1 : 1))
  expect(byId(catalogue.map(({ concern: _, ...entry }) => entry))).toEqual(byId(said))
})

it('puts each under something somebody comes with', () => {
  expect(catalogue.filter(({ concern }) => !concerns.includes(concern))).toEqual([])
})
