import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { todayNotAlone } from '../today-not-alone'
import { refusalBristol, refusalYoungMinds } from './sources/school-age'

export const schoolRefusal: GuidanceCard = {
  id: 'g44',
  title: '校门口，他蹲下了',
  summary: '不是不想去，是现在去不了。一节一节来。',
  months: { from: 72, to: 215 },
  worry: 'school',
  topic: 'youth',
  signs: [],
  urgent: false,
  parts: [
    { kind: 'scene', text: '校服穿好了，鞋也穿好了，走到校门口，他蹲下来，说走不动。后面的车在按喇叭。' },
    { kind: 'say', text: '“你不是不想去，是现在去不了。我们一节一节来。”' },
    {
      kind: 'meaning',
      text: '走不进去，多半不是懒，是里面有一样他怕的：人、课、考试、厕所，或者怕离开家的时候家里出事。一天不去，松一口气；歇得越久，门槛越高。',
    },
    { kind: 'avoid', text: '“再不去就退学”“别人怎么都能去”。' },
    {
      kind: 'week',
      steps: [
        '当晚不讲道理，只问：“一天里哪一段最难？”',
        '第二天就给老师打电话，商量小步：先到保健室，先上半天，先进一节喜欢的课。',
        '在家的白天也按时起床，不玩手机，别让家比学校有意思太多。',
      ],
    },
    {
      kind: 'seek',
      text: `两周去不了几天，夜里不睡、白天不出屋，约学校心理老师，去医院的心理门诊或儿科；身上疼，先查身子。有人欺负他，先护住他。说了不想活：${todayNotAlone.child}`,
    },
  ],
  sources: [refusalYoungMinds, refusalBristol],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-28',
}
