import type { Exercise } from '#core/domain/calm/exercise'

export const loosenMuscles: Exercise = {
  id: 'e3',
  title: '从手到脚松一松',
  summary: '先轻轻用力，再一下子放开',
  minutes: 4,
  drawing: 'wool',
  when: '肩膀硬、牙关咬着、一天下来浑身酸，或者睡前身子绷着放不下来。',
  guided: 'steps',
  steps: [
    { text: '找个能靠着的地方坐好或躺好，衣服松开些，别跷腿。', seconds: 15 },
    { text: '两只手：轻轻握拳，用七分力就够，不要疼，不憋气。', seconds: 5 },
    { text: '放开。让手指自己摊开，留意和刚才有什么不一样。', seconds: 15 },
    { text: '肩膀：往耳朵那边提。', seconds: 5 },
    { text: '放开。让它自己落下来。', seconds: 15 },
    { text: '脸：眉头皱一皱，嘴抿一抿。', seconds: 5 },
    { text: '放开。额头摊平，牙齿松开一条缝。', seconds: 15 },
    { text: '肚子：轻轻收一收，像有人要碰你一下。', seconds: 5 },
    { text: '放开。让肚子软下来。', seconds: 15 },
    { text: '腿和脚：脚尖往回勾，小腿使一点劲。', seconds: 5 },
    { text: '放开。两条腿沉沉地搁着。', seconds: 15 },
    { text: '从头到脚再过一遍，哪里还紧，就再放一放。', seconds: 20 },
  ],
  after: '做完别马上站起来，睁眼坐一两分钟再动。先在不那么累的时候练几回，累的时候才用得上。',
  stop: '哪里疼、抽筋、头晕，就跳过那一处，或者今天不做。开车、看着火、抱着孩子的时候不做，刚吃饱也等一等。',
  see: '有心脏、血压、关节的毛病，或者刚动过手术、扭伤、骨折，先问过医生再做。总有一处疼，那要看的是身体，请去医院。',
  sources: [
    {
      title: 'Muscle Relaxation',
      publisher: '英国撒玛利亚会（Samaritans）',
      url: 'https://www.samaritans.org/support-us/corporate-partnerships/do-good-feel-good/ways-to-get-involved/activities-to-boost-wellbeing/muscle-relaxation/',
    },
    {
      title: 'Progressive muscle relaxation',
      publisher: '苏格兰国民保健署（NHS inform）',
      url: 'https://www.nhsinform.scot/healthy-living/mental-wellbeing/breathing-and-relaxation-exercises/progressive-muscle-relaxation',
    },
  ],
}
