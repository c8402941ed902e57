import {
  listCourses,
  listKeptCourses,
  openLesson,
  readFigures,
  saveCourse,
  saveLesson,
  setPopulation,
} from '#core/contracts/courses'
import { manager } from './cast'
import { type DrawnPage, refuses, says } from './drawn-page'

const course = 'id=course-slow'
const lesson = 'course=course-slow&id=lesson-slow-1'
const stopped = { 'stopped-at': [{ id: 'lesson-slow-1', second: 23, at: 1 }] }
const cues = [{ from: 0, until: 4000, text: '声音慢慢升起来，跟着吸气' }]
const long = {
  ...{ kind: 'audio' as const, type: 'mp3' as const, bytes: 9_400_000, seconds: 605 },
  ...{ id: 'lesson-long', title: '和孩子说话之前，先让自己停三秒：一个周末的下午发生的事' },
  ...{ author: '示例讲者', authorRole: '社工，不是医生', cues, words: ['第一段。', '第二段。'] },
}

/** What there is to listen to: src/courses. */
export const coursePages: readonly DrawnPage[] = [
  {
    path: 'courses/pages/list/index',
    states: {
      full: { shows: { id: 'forget-stops' }, stored: stopped },
      empty: { shows: { text: '这里还没有课' }, cloud: [says(listCourses, { courses: [] })] },
      loading: { shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { shows: { id: 'retry' }, cloud: 'away' },
      refused: { never: 'is for everybody' },
    },
  },
  {
    path: 'courses/pages/course/index',
    states: {
      full: { shows: { id: 'lesson-slow-3' }, query: course, stored: stopped },
      empty: { never: 'a course that is shown has a lesson' },
      loading: { shows: { label: '正在加载' }, query: course, cloud: 'silent' },
      failed: { shows: { id: 'retry' }, query: course, cloud: 'away' },
      refused: { shows: { id: 'other-courses' }, query: 'id=course-none' },
    },
  },
  {
    path: 'courses/pages/lesson/index',
    states: {
      full: { shows: { id: 'play' }, query: lesson, stored: stopped },
      empty: {
        shows: { id: 'no-sound' },
        query: lesson,
        cloud: [says(openLesson, { lesson: { ...long, id: 'lesson-slow-1' }, address: null })],
      },
      loading: { shows: { label: '正在加载' }, query: lesson, cloud: 'silent' },
      failed: { shows: { id: 'retry' }, query: lesson, cloud: 'away' },
      refused: { shows: { id: 'other-courses' }, query: 'course=course-slow&id=lesson-slow-3' },
    },
    more: {
      'a film, not begun': { shows: { id: 'film-still' }, query: 'course=course-slow&id=lesson-slow-film' },
      'a film that plays': {
        shows: { id: 'pause' },
        query: 'course=course-slow&id=lesson-slow-film',
        steps: (phone) => phone.tap('play'),
      },
      'not begun, a long name': {
        shows: { id: 'play' },
        query: lesson,
        cloud: [says(openLesson, { lesson: long, address: '/there-is-no-such-sound.mp3' })],
      },
      'broke off': {
        shows: { id: 'play-broken' },
        query: lesson,
        stored: stopped,
        cloud: [says(openLesson, { lesson: { ...long, id: 'lesson-slow-1' }, address: '/no-such-sound.mp3' })],
        steps: (phone) => phone.tap('play'),
      },
    },
  },
]

const who = { who: manager }
const none = says(listKeptCourses, {
  courses: [],
  places: [{ id: 'n-qinghe', name: '青禾街道（虚构示例）' }],
  figures: true,
})

/** The courses and their figures, for managers: src/manager. */
export const courseKeepingPages: readonly DrawnPage[] = [
  {
    path: 'manager/pages/courses/index',
    states: {
      full: { ...who, shows: { id: 'course-slow' } },
      empty: { ...who, shows: { id: 'no-courses' }, cloud: [none] },
      loading: { ...who, shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { ...who, shows: { id: 'retry' }, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' } },
    },
    more: { 'of an editor': { who: 'sample-editor', shows: { id: 'course-slow' } } },
  },
  {
    path: 'manager/pages/plays/index',
    states: {
      full: { ...who, shows: { id: 'plays-n-chenguang-all' }, query: course },
      empty: {
        ...who,
        shows: { id: 'edit-course' },
        query: course,
        cloud: [says(readFigures, { title: '还没有一节', lessons: [], places: [], nowhere: null })],
      },
      loading: { ...who, shows: { label: '正在加载' }, query: course, cloud: 'silent' },
      failed: { ...who, shows: { id: 'retry' }, query: course, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' }, query: course },
    },
    more: {
      'setting a population': {
        ...who,
        shows: { id: 'residents' },
        query: course,
        steps: (phone) => phone.tap('set-n-liuan'),
      },
      'population refused': {
        ...who,
        shows: { id: 'population-refused' },
        query: course,
        cloud: [refuses(setPopulation, 'population-changed')],
        steps: async (phone) => {
          await phone.tap('set-n-chenguang')
          await phone.tap('save-population')
        },
      },
    },
  },
  {
    path: 'manager/pages/course/index',
    states: {
      full: { ...who, shows: { id: 'edit-lesson-slow-3' }, query: course },
      empty: { ...who, shows: { id: 'course-title' } },
      loading: { ...who, shows: { label: '正在加载' }, query: course, cloud: 'silent' },
      failed: { ...who, shows: { id: 'retry' }, query: course, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' }, query: course },
    },
    more: {
      'a lesson': {
        ...who,
        shows: { id: 'lesson-words' },
        query: course,
        steps: (phone) => phone.tap('edit-lesson-slow-1'),
      },
      'a lesson refused': {
        ...who,
        shows: { id: 'lesson-refused' },
        query: course,
        cloud: [refuses(saveLesson, 'course-changed')],
        steps: async (phone) => {
          await phone.tap('edit-lesson-slow-1')
          await phone.tap('save-lesson')
        },
      },
      'a course refused': {
        ...who,
        shows: { id: 'course-refused' },
        cloud: [refuses(saveCourse, 'course-incomplete')],
        steps: (phone) => phone.tap('save-course'),
      },
    },
  },
]
