import { listChildren, saveChild } from '#core/contracts/children'
import { parent } from './cast'
import { type DrawnPage, type Never, refuses, says } from './drawn-page'

const ownIsNotRefused: Never = { never: 'the list of one’s own children is refused to nobody' }
const nothingAsked: Never = { never: 'asks nobody: all of it lies in the package' }
const noRefusal: Never = { never: 'what everybody may read is refused to nobody' }
const loading = { shows: { label: '正在加载' }, cloud: 'silent' } as const
const failed = { shows: { id: 'retry' }, cloud: 'away' } as const

export const childPages: readonly DrawnPage[] = [
  {
    path: 'child/pages/guidance/index',
    states: {
      full: { shows: { id: 'card-g05' }, steps: (phone) => phone.tap('age-1') },
      empty: { shows: { id: 'card-g60' } },
      loading: nothingAsked,
      failed: nothingAsked,
      refused: noRefusal,
    },
    more: {
      'one worry': {
        shows: { id: 'card-g44' },
        steps: async (phone) => {
          await phone.tap('age-9')
          await phone.tap('worry-school')
        },
      },
    },
  },
  {
    path: 'child/pages/card/index',
    states: {
      full: { shows: { id: 'part-seek' }, query: 'id=g05' },
      empty: { shows: { id: 'other-cards' }, query: 'id=nothing' },
      loading: nothingAsked,
      failed: nothingAsked,
      refused: noRefusal,
    },
    more: { 'help first': { shows: { id: 'part-help' }, query: 'id=g60' } },
  },
  {
    path: 'child/pages/guide/index',
    states: {
      full: { shows: { id: 'look-mood' }, steps: (phone) => phone.tap('stage-school') },
      empty: { shows: { id: 'guide-today' } },
      loading: nothingAsked,
      failed: nothingAsked,
      refused: noRefusal,
    },
    more: { teenagers: { shows: { id: 'look-body' }, steps: (phone) => phone.tap('stage-teen') } },
  },
  {
    path: 'child/pages/children/index',
    states: {
      full: { shows: { id: 'child-toddler' }, who: parent },
      empty: { shows: { id: 'no-children' } },
      loading,
      failed,
      refused: ownIsNotRefused,
    },
    more: {
      removed: {
        shows: { text: '你已经不在这个孩子的监护人里了' },
        cloud: [says(listChildren, { children: [{ id: 'gone', nickname: '小满', removed: true, profile: null }] })],
      },
    },
  },
  {
    path: 'child/pages/edit-child/index',
    states: {
      full: { shows: { id: 'preterm' }, who: parent, query: 'child=toddler' },
      empty: { shows: { id: 'no-such-child' }, who: parent, query: 'child=nobody' },
      loading: { ...loading, query: 'child=toddler' },
      failed: { ...failed, query: 'child=toddler' },
      refused: {
        shows: { id: 'not-saved' },
        who: parent,
        query: 'child=toddler',
        cloud: [refuses(saveChild, 'record-theirs')],
        steps: (phone) => phone.tap('save-child'),
      },
    },
    more: {
      new: { shows: { id: 'save-child' } },
      'not filled in': { shows: { text: /写一个你平时的叫法/ }, steps: (phone) => phone.tap('save-child') },
      consent: {
        shows: { id: 'agree-and-save' },
        steps: async (phone) => {
          for (const [id, text] of [
            ['nickname', '小满'],
            ['born-year', '2025'],
            ['born-month', '5'],
          ] as const) {
            await phone.el(id).fill(text)
          }
          await phone.tap('save-child')
        },
      },
    },
  },
]
