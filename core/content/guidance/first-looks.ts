import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { childHealth, earlyService } from './sources/state'

export const firstLooks: GuidanceCard = {
  id: 'g02',
  title: '逗他，他不大理人',
  summary: '头几个月，看人、笑、应声，一来一回就是教。',
  months: { from: 0, to: 11 },
  worry: 'growing',
  topic: 'parenting',
  signs: ['ws-3m-1', 'ws-3m-2', 'ws-3m-3', 'ws-6m-1', 'ws-8m-2'],
  urgent: false,
  parts: [
    { kind: 'scene', text: '三个月了，邻居家的孩子见人就笑。你家这个，你凑近了叫，他的眼睛从你脸上滑过去，看灯。' },
    {
      kind: 'meaning',
      text: '头几个月，笑和看人来得有早有晚，困了、饿了也不理人。可要是好几天都逗不笑，大声响也不惊，就值得早点让人看一看，先查听力和视力，查了心里有底。',
    },
    {
      kind: 'week',
      steps: [
        '喂完奶精神好的时候，脸离他一尺来远，慢慢笑，慢慢说，说完停五六秒等他。',
        '他出一声，你照样学一声，像打电话那样一来一回。',
        '关了电视叫他，摇个小铃，看他找不找声音，记下哪天、几次。',
      ],
    },
    { kind: 'say', text: '“你在看妈妈呀，妈妈也在看你。”' },
    { kind: 'avoid', text: '不急着比：“人家三个月都会认人了。”' },
    {
      kind: 'seek',
      text: '满三个月还不看人脸、逗不笑、听见很大的声音没反应，六个月不会笑出声，八个月还分不出熟人和生人，这周就去社区卫生服务中心（乡镇卫生院）的儿童保健门诊，或县里的妇幼保健院。',
    },
  ],
  sources: [earlyService, childHealth],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-26',
}
