import { calendarRefusals } from '../wording/calendar-refusals'
import { courseRefusals } from '../wording/course-refusals'
import { innerRefusals } from '../wording/inner-refusals'
import { photoRefusals } from '../wording/photo-refusals'
import { alsoSays, type CourseKeepingRefusal, type ImportRefusal, type MessageRefusal } from '../wording/refusals'
import { staffRefusals } from '../wording/staff-refusals'
import { organisationRefusals } from './organisation-refusals'
import { tableRefusals } from './table-refusals'

export const importRefusals: Record<ImportRefusal, string> = {
  'wording-unreadable': '这个文件读不出来，请检查是不是一份完整的问卷文字。',
  'wording-differs': '文件里还有地方和题目骨架对不上，请先核对，改好再交。',
  'wordings-full': '这份问卷已经交过太多版，存不下了，请先请维护的人清理旧的。',
  'licence-dates': '授权的起止日期不对，或者已经过期，请核对授权书。',
  'licence-no-screen': '授权书没有允许在屏幕上使用，这份问卷不能放上来。',
  'licence-missing': '授权书原件没有交全，或者打不开，请重新选文件再交一次。',
  'licence-incomplete': '授权的内容没有填全，请照着授权书补上。',
  'import-unknown': '没有找到交上来的这一版，请回到列表再看看。',
  'same-person': '自己交的要请另一位负责人来核准，这是为了两个人都看过。',
  'already-decided': '这一版已经有人处理过了，请回到列表看看现在怎样。',
}

const courseKeeping: Record<CourseKeepingRefusal, string> = {
  'course-topic-unknown': '选的那一类已经没有了，请重新选这门课讲什么。',
  'course-changed': '刚才有另一个人改过这门课，这一次没有存。你写的都还在，请先看看现在的样子。',
  'course-incomplete': '课名、简介、讲的人和他的身份，一样都不能少。',
  'course-empty': '课里还没有一节能放的，先加一节再给居民看。要撤下的话，请把整门课收起来。',
  'courses-full': '已经有五十门课了，存不下新的，请先请维护的人清理旧的。',
  'lesson-incomplete': '这一节还缺题目或者文字稿。听不了、不方便听的人要靠文字稿。',
  'lessons-full': '一门课最多四十节，已经满了。可以另开一门。',
  'file-missing': '没有收到声音或视频文件，请重新选一次再存。',
  'file-too-large':
    '这个文件太大：声音最多 30 兆，视频最多 60 兆，再大，居民放的时候很费流量。请压小一些，或者分成几节。',
  'file-unfit': '这个文件放不了。要常见格式的声音或视频，一秒以上、二十分钟以内，可以放的几种写在选文件的上面。',
  'file-other-coding': '这个文件的编码，有的手机放不出来，只见一片黑。请照选文件上面写的格式另存一份，再选一次。',
  'captions-invalid': '字幕还有不对的地方，请看看字幕下面的提示。',
  'population-changed': '刚才有另一个人改过这里的人口数，这一次没有存，请先看看现在的样子。',
  'population-unsourced': '请写上人口数是从哪里来的，没有出处的数不能用来算。',
  'population-ahead': '人口数的日子还没有到，请看看日期。',
}

export const messageRefusals: Record<MessageRefusal, string> = {
  'messages-changed': '刚才有另一个人改过微信提醒，这一次没有存。你写的还在，请先看看现在的样子。',
  'quiet-all-day': '不发提醒的时间太长了：一天里至少要留出一个小时能发。',
  'template-twice': '同一个模板编号用了两次。微信里允许一次只发一条，每一种提醒要用自己的模板。',
  'field-unknown': '这一格这里填不了：约好的时间要放在时间或日期的格子里，固定的话要放在事物、汉字或字符串的格子里。',
  'field-twice': '同一个模板里，有一格写了两次。',
  'words-unfit':
    '这一格的字不合微信的规定，也不能空着：事物最多二十个字，汉字最多五个，字符串最多三十二个字母、数字或符号。',
  'words-tell': '这一格的字会让旁边的人看出是什么事。提醒会显示在锁着的屏幕上，请换成“预约”“到时间了”这样的话。',
}

/** Each page of this subpackage loads these, so that whatever it asks can be refused in words. */
export const managerSays = {
  ...innerRefusals,
  ...calendarRefusals,
  ...importRefusals,
  ...courseRefusals,
  ...courseKeeping,
  ...staffRefusals,
  ...organisationRefusals,
  ...tableRefusals,
  ...messageRefusals,
  ...photoRefusals,
}

alsoSays(managerSays)
