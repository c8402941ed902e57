import type { Exercise } from '#core/domain/calm/exercise'

/** The pace itself: core/domain/calm/breathing.ts. */
export const slowBreathing: Exercise = {
  id: 'e1',
  title: '慢慢呼吸',
  summary: '吸四下，呼六下，呼得比吸得慢',
  minutes: 3,
  drawing: 'wind',
  when: '心跳得快，胸口发紧，话到嘴边说不出来；或者躺下了，脑子还停不住。一个人做、在公交车上做都行，别人看不出来。',
  guided: 'pace',
  steps: [
    { text: '坐着、站着、躺着都行，把肩膀放下来，手搭在肚子上。', seconds: null },
    { text: '用鼻子慢慢吸气，心里数四下，让肚子鼓起来一点，不用使劲。', seconds: null },
    { text: '用嘴慢慢呼出去，数六下，像轻轻吹一碗热汤。', seconds: null },
    { text: '中间不憋气。数不到六也没关系，呼得比吸得慢一点就行。', seconds: null },
    { text: '照这样做上十来次，差不多两分钟，想多做就多做一会儿。', seconds: null },
  ],
  after: '平时不难受的时候也练几次，到了要用的时候会顺手得多。',
  stop: '头晕、手脚发麻，或者越数越慌，就别数了，照平常那样呼吸，看看窗外，喝口水。',
  see: '胸口疼、喘不上气，不要当成紧张，打 120。心慌一阵一阵地来，自己压不住，请去医院看看，也可以约社区的咨询师聊聊。',
  sources: [
    {
      title: 'Controlling your breathing: advice for staff to share with patients',
      publisher: '英国纽卡斯尔医院（NHS）',
      url: 'https://www.flourishatnewcastlehospitals.co.uk/resources/controlling-your-breathing-advice-for-staff-to-share-with-patients/',
    },
    {
      title: 'Single Slow-Paced Breathing Session at Six Cycles per Minute（2021）',
      publisher: 'International Journal of Environmental Research and Public Health',
      url: 'https://doi.org/10.3390/ijerph182312478',
    },
  ],
}
