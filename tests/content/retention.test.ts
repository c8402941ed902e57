import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { daysOf, retention } from '#core/content/retention'
import { operations } from '#core/contracts/index'
import { schema } from '../../cloudfunctions/_store/schema'

const collections = schema.collections.map(({ name }) => name as string)
const names = operations.map(({ name }) => name as string)

it('has a row for each collection there is, and none for one there is not', () => {
  expect([...new Set(retention.map(({ collection }) => collection))].sort()).toEqual([...collections].sort())
  expect(new Set(retention.map(({ id }) => id)).size).toBe(retention.length)
})

it('names what ends each kind of somebody’s: an operation there is, which an operator’s timer or a person starts', () => {
  const theirs = retention.filter(({ of }) => of === 'person' || of === 'child')
  expect(theirs.length).toBeGreaterThan(10)
  for (const { id, carriedOutBy } of retention) {
    if (carriedOutBy === null)
      expect(
        theirs.map((kind) => kind.id),
        id,
      ).not.toContain(id)
    else expect([...names, 'privacy.carryOut'], id).toContain(carriedOutBy)
  }
})

it('gives the days of each kind that the daily run ends, and the run asks for each', () => {
  const code = readFileSync('cloudfunctions/privacy/retain.ts', 'utf8')
  for (const { id, carriedOutBy, days } of retention) {
    if (carriedOutBy !== 'privacy.retain' || days === undefined) continue
    expect(days, id).toBeGreaterThan(0)
    if (id !== 'deletion') expect(code, id).toContain(`'${id}'`)
  }
  expect(() => daysOf('child')).toThrow('no days')
})

it('says what remains of each kind that a deletion does not take away, and of no other', () => {
  for (const { id, onDeletion, remains } of retention) {
    expect(remains !== undefined, id).toBe(onDeletion === 'stays' || onDeletion === 'loses-person')
  }
})

it('cites nothing without saying what of it is our own decision where a number of years is not given there', () => {
  for (const { id, rule, source, clause = '' } of retention) {
    expect(source.length, id).toBeGreaterThan(5)
    if (rule === 'law') expect(source, id).toMatch(/《.+》第/)
    expect(/^S\d/.test(clause), id).toBe(rule === 'seed')
  }
})

it('is run by timers that are set', () => {
  const triggers = readdirSync('cloudfunctions')
    .filter((folder) => !folder.startsWith('_') && !folder.includes('.'))
    .flatMap((folder) => {
      const { triggers = [] } = JSON.parse(readFileSync(`cloudfunctions/${folder}/config.json`, 'utf8')) as {
        readonly triggers?: readonly { readonly name: string }[]
      }
      return triggers.map(({ name }) => `${folder}.${name}`)
    })
  for (const { carriedOutBy } of retention) if (carriedOutBy !== null) expect(triggers).toContain(carriedOutBy)
})
