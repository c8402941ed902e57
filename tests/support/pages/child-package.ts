import { removeOther } from '#core/contracts/appointments'
import {
  agreeForChild,
  inviteToChild,
  joinChild,
  listChildren,
  removeGuardian,
  saveChild,
} from '#core/contracts/children'
import type { OutputOf } from '#core/contracts/operation'
import { DAY, HOUR } from '#core/domain/time'
import type { Phone } from '../browser'
import { now, parent } from './cast'
import { type DrawnPage, type Never, refuses, says } from './drawn-page'

const ownIsNotRefused: Never = { never: 'the list of one’s own children is refused to nobody' }
const alwaysThere: Never = { never: 'has its cards and sentences always: they lie in the package' }
const nothingAsked: Never = { never: 'asks nobody: all of it lies in the package' }
const noRefusal: Never = { never: 'what everybody may read is refused to nobody' }
const loading = { shows: { label: '正在加载' }, cloud: 'silent' } as const
const failed = { shows: { id: 'retry' }, cloud: 'away' } as const

const asksNothing: Never = { never: 'asks nothing before somebody types a code' }

/** Whose guardian they are no more. */
const gone = { id: 'gone', nickname: '小满', removed: true, profile: null }

type Known = OutputOf<typeof listChildren>['children'][number]

/** A child whose record waits for the young person's own word. */
function aKnown({ id, born }: { readonly id: string; readonly born: NonNullable<Known['profile']>['born'] }): Known {
  return {
    ...{ id, nickname: '小禾', removed: false },
    profile: {
      ...{ born, pretermWeeks: null, sees: 'records', hasOwnAccount: false, mayTell: true, care: null },
      guardians: [{ id: 'first', mine: true, since: now - 30 * DAY, sees: 'records' }],
      words: { guardian: { answer: 'yes', version: 1, at: now - 30 * DAY }, child: null },
      standing: { read: 'own-agreement-needed', keep: 'own-agreement-needed' },
    },
  }
}

const baby = aKnown({ id: 'baby', born: { year: 2025, month: 4 } })
const inNewBlock: Known = {
  ...baby,
  profile: baby.profile && {
    ...{ ...baby.profile, standing: { read: null, keep: null } },
    begun: { months: 18, corrected: false },
  },
}

/** The first sentence of the five, in a child's mode, and answers to it. */
const begun = (...ids: string[]) => ({
  steps: async (phone: Phone) => {
    for (const id of ['begin-items', ...ids]) await phone.tap(id)
  },
})

export const childPages: readonly DrawnPage[] = [
  {
    path: 'child/pages/guidance/index',
    states: {
      full: { shows: { id: 'card-g60' } },
      empty: alwaysThere,
      loading: nothingAsked,
      failed: nothingAsked,
      refused: noRefusal,
    },
    more: {
      'of one age': { shows: { id: 'card-g05' }, steps: (phone) => phone.tap('age-1') },
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
      full: { shows: { id: 'guide-today' } },
      empty: alwaysThere,
      loading: nothingAsked,
      failed: nothingAsked,
      refused: noRefusal,
    },
    more: {
      'school children': { shows: { id: 'look-mood' }, steps: (phone) => phone.tap('stage-school') },
      teenagers: { shows: { id: 'look-body' }, steps: (phone) => phone.tap('stage-teen') },
    },
  },
  {
    path: 'child/pages/young/index',
    states: {
      full: { shows: { id: 'begin-items' } },
      empty: alwaysThere,
      loading: nothingAsked,
      failed: nothingAsked,
      refused: noRefusal,
    },
    more: {
      'the first sentence': { shows: { text: '我感觉快乐、心情舒畅' }, ...begun() },
      'after a hard one': { shows: { id: 'kind-words' }, ...begun('answer-0') },
      'feels bad': { shows: { id: 'crisis-card' }, ...begun('feel-bad') },
      seen: { shows: { id: 'given' }, ...begun('answer-4', 'answer-1', 'skip-item', 'answer-5', 'answer-3') },
    },
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
        shows: { text: /你已经不在这个孩子的监护人里了/ },
        cloud: [says(listChildren, { children: [gone] })],
      },
      'off the list': {
        shows: { id: 'take-off-list' },
        cloud: [says(listChildren, { children: [gone] })],
        steps: (phone) => phone.tap('child-gone'),
      },
      'still booked for': {
        shows: { id: 'not-taken-off' },
        cloud: [says(listChildren, { children: [gone] }), refuses(removeOther, 'other-booked')],
        steps: async (phone) => {
          await phone.tap('child-gone')
          await phone.tap('take-off-list')
        },
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
  {
    path: 'child/pages/child/index',
    states: {
      full: { shows: { id: 'book-for-child' }, who: parent, query: 'child=toddler' },
      empty: { shows: { id: 'no-such-child' }, who: parent, query: 'child=nobody' },
      loading: { ...loading, query: 'child=toddler' },
      failed: { ...failed, query: 'child=toddler' },
      refused: ownIsNotRefused,
    },
    more: {
      'asked again': { shows: { id: 'asked-again' }, who: parent, query: 'child=pupil' },
      'in a new block of ages': {
        shows: { id: 'put-block-away' },
        query: 'child=baby',
        cloud: [says(listChildren, { children: [inNewBlock] })],
      },
      'care needed': { shows: { id: 'care-needed' }, who: parent, query: 'child=thirteen' },
      'theirs alone': {
        shows: { id: 'record-theirs' },
        query: 'child=grown',
        cloud: [says(listChildren, { children: [aKnown({ id: 'grown', born: { year: 2008, month: 3 } })] })],
      },
    },
  },
  {
    path: 'child/pages/agree/index',
    states: {
      full: { shows: { id: 'hand-over' }, who: parent, query: 'child=pupil' },
      empty: { shows: { id: 'no-such-child' }, who: parent, query: 'child=nobody' },
      loading: { ...loading, query: 'child=pupil' },
      failed: { ...failed, query: 'child=pupil' },
      refused: {
        shows: { id: 'not-noted' },
        who: parent,
        query: 'child=pupil',
        cloud: [refuses(agreeForChild, 'consent-outdated')],
        steps: async (phone) => {
          await phone.tap('hand-over')
          await phone.tap('yes-child')
        },
      },
    },
    more: {
      'in the child’s hands': {
        shows: { id: 'hand-back' },
        who: parent,
        query: 'child=pupil',
        steps: (phone) => phone.tap('hand-over'),
      },
      'at fourteen': {
        shows: { id: 'yes-child' },
        steps: (phone) => phone.tap('hand-over'),
        query: 'child=teenager',
        cloud: [says(listChildren, { children: [aKnown({ id: 'teenager', born: { year: 2012, month: 3 } })] })],
      },
      'not theirs to say': {
        shows: { id: 'not-yours-to-say' },
        query: 'child=grown',
        cloud: [says(listChildren, { children: [aKnown({ id: 'grown', born: { year: 2008, month: 3 } })] })],
      },
    },
  },
  {
    path: 'child/pages/guardians/index',
    states: {
      full: { shows: { id: 'invite-self' }, who: parent, query: 'child=pupil' },
      empty: { shows: { id: 'no-such-child' }, who: parent, query: 'child=nobody' },
      loading: { ...loading, query: 'child=pupil' },
      failed: { ...failed, query: 'child=pupil' },
      refused: {
        shows: { id: 'not-removed' },
        who: parent,
        query: 'child=pupil',
        cloud: [refuses(removeGuardian, 'last-guardian')],
        steps: async (phone) => {
          await phone.tap('guardian-first')
          await phone.tap('confirm-remove')
        },
      },
    },
    more: {
      inviting: {
        shows: { id: 'sees-booking' },
        who: parent,
        query: 'child=pupil',
        steps: (phone) => phone.tap('invite-guardian'),
      },
      'a code': {
        shows: { id: 'invitation-code' },
        who: parent,
        query: 'child=pupil',
        cloud: [says(inviteToChild, { code: 'CDFGHJKMNPQR', until: now + 24 * HOUR })],
        steps: async (phone) => {
          await phone.tap('invite-guardian')
          await phone.tap('make-code')
        },
      },
      forgetting: {
        shows: { id: 'confirm-forget' },
        who: parent,
        query: 'child=pupil',
        steps: (phone) => phone.tap('forget-child'),
      },
    },
  },
  {
    path: 'child/pages/join-child/index',
    states: {
      full: { shows: { id: 'join-code' } },
      empty: asksNothing,
      loading: asksNothing,
      failed: asksNothing,
      refused: {
        shows: { id: 'not-joined' },
        cloud: [refuses(joinChild, 'code-unknown')],
        steps: async (phone) => {
          await phone.el('join-code').fill('CDFG HJKM NPQR')
          await phone.tap('join')
        },
      },
    },
  },
]
