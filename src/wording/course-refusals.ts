import type { CourseRefusal } from './refusals'

/** Said by the pages of courses and by those of whoever keeps them. */
export const courseRefusals: Record<CourseRefusal, string> = {
  'course-unknown': '没有找到这门课，可能已经撤下了。可以看看别的。',
  'lesson-unknown': '没有找到这一节，可能已经换了新的。',
  'lesson-not-yet': '这一节还没到放出来的日子，请到那天再来。',
  'play-over': '这一次播放太久了，重新打开这一节再接着听就好。',
}
