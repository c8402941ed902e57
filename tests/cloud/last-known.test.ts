import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { listArticles } from '#core/contracts/content'
import { operations } from '#core/contracts/index'
import type { AnyOperation } from '#core/contracts/operation'
import { land } from '#core/contracts/sites'
import { lastKnown, remember } from '../../src/cloud/last-known'
import { phone } from '../support/phone'

vi.mock('@tarojs/taro', async () => ({ default: (await import('../support/phone')).phone }))
const said = vi.spyOn(console, 'error')
beforeEach(() => {
  phone.wipe()
  said.mockReset().mockImplementation(() => undefined)
})

afterAll(() => said.mockRestore())

const at = 1_795_000_000_000
const headline = { id: 'a01', title: '示例', summary: '示例', audience: 'everyone' as const, minutes: 3 }
const value = { articles: [headline], collections: [], next: null }
const input = {}
const key = 'xinlin.last.content.listArticles.{}'

/** What hangs on a public wall anyway. */
const onTheWall = ['content.listArticles', 'sites.land', 'sites.listHotlines', 'assessments.listDefinitions']

describe('an answer for when there is no network', () => {
  it.each(operations.filter(({ name }) => !onTheWall.includes(name)).map((operation) => [operation.name, operation]))(
    'is never one of %s: whoever holds the phone could read it',
    (_, operation) => {
      remember(operation as AnyOperation, {}, { anything: 'of anybody' }, at)
      expect(phone.contents()).toEqual({})
    },
  )

  it.each(operations.filter(({ name }) => !onTheWall.includes(name)).map((operation) => [operation.name, operation]))(
    'of %s is not looked up either, where an older program left one',
    (_, operation) => {
      phone.leave(`xinlin.last.${operation.name}.{}`, { v: 1, value: { value: {}, at } })
      expect(lastKnown(operation as AnyOperation, {})).toBeNull()
    },
  )

  it('is found again with the time it is from, for the same question alone', () => {
    remember(listArticles, input, value, at)
    expect(lastKnown(listArticles, input)).toEqual({ value, at })
    expect(Object.keys(phone.contents())).toEqual([key])
    expect(lastKnown(land, { scene: 'hx-cg-01' })).toBeNull()
  })

  it('is told apart by what was asked', () => {
    const site = {
      id: 's',
      name: '站',
      community: '',
      street: '',
      address: '',
      rooms: [],
      openingHours: [],
      phone: null,
    }
    remember(land, { scene: 'one' }, { site, place: '一' }, at)
    remember(land, { scene: 'two' }, { site, place: '二' }, at)
    expect(lastKnown(land, { scene: 'one' })?.value.place).toBe('一')
    expect(lastKnown(land, { scene: 'two' })?.value.place).toBe('二')
  })

  it('loses the rows that are not whole any more', () => {
    phone.leave(key, {
      v: 1,
      value: { value: { collections: [], articles: [headline, { id: 'a02' }], next: null }, at },
    })
    expect(lastKnown(listArticles, input)).toEqual({ value, at })
  })

  it.each<[string, unknown]>([
    ['in a shape of another program', { v: 1, value: { value: { articles: 'none' }, at } }],
    ['without a time', { v: 1, value: { value } }],
    ['with a time in words', { v: 1, value: { value, at: 'today' } }],
    ['as nothing', { v: 1, value: null }],
    ['in another version', { v: 2, value: { value, at } }],
  ])('is none where it was left %s', (_, left) => {
    phone.leave(key, left)
    expect(lastKnown(listArticles, input)).toBeNull()
  })

  it('is none on a phone that refuses, and nothing falls over', () => {
    phone.refuses = 'everything'
    expect(() => remember(listArticles, input, value, at)).not.toThrow()
    expect(lastKnown(listArticles, input)).toBeNull()
  })
})
