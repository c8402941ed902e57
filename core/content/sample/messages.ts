import type { MessageSettings } from '../../domain/messages/template'

/** Templates as WeChat's console would hold them; the local cloud shows what is sent of them on a phone's face. */
export const messageTemplates = {
  'sample-day-before': { title: '预约前一天提醒', fields: ['thing1', 'time2', 'thing3'] },
  'sample-hour-before': { title: '预约快到了提醒', fields: ['thing1', 'time2', 'thing3'] },
  'sample-changed': { title: '预约变动通知', fields: ['phrase1', 'time2', 'thing3'] },
  'sample-place-offered': { title: '候补名额通知', fields: ['thing1', 'time2', 'date3'] },
  'sample-place-asked': { title: '预约待确认提醒', fields: ['phrase1', 'time2', 'thing3'] },
  'sample-place-cancelled': { title: '预约取消通知', fields: ['phrase1', 'time2', 'thing3'] },
  'sample-place-moved': { title: '预约改期通知', fields: ['phrase1', 'time2', 'thing3'] },
  'sample-place-booked': { title: '新预约通知', fields: ['phrase1', 'time2', 'thing3'] },
}

/** What goes into them: nothing that says what the appointment is about. */
export const messageSettings: MessageSettings = {
  id: 'messages',
  revision: 1,
  quiet: { from: 21 * 60 + 30, until: 8 * 60 },
  templates: [
    {
      occasion: 'day-before',
      templateId: 'sample-day-before',
      fields: [
        { name: 'thing1', words: '你约好的时间快到了' },
        { name: 'time2', words: null },
        { name: 'thing3', words: '来不了也没关系，可以改时间' },
      ],
    },
    {
      occasion: 'hour-before',
      templateId: 'sample-hour-before',
      fields: [
        { name: 'thing1', words: '还有一个小时' },
        { name: 'time2', words: null },
        { name: 'thing3', words: '地点和怎么走，打开可以看' },
      ],
    },
    {
      occasion: 'changed',
      templateId: 'sample-changed',
      fields: [
        { name: 'phrase1', words: '有变动' },
        { name: 'time2', words: null },
        { name: 'thing3', words: null, says: 'news' },
      ],
    },
    {
      occasion: 'place-offered',
      templateId: 'sample-place-offered',
      fields: [
        { name: 'thing1', words: null, says: 'news' },
        { name: 'time2', words: null },
        { name: 'date3', words: null, says: 'until' },
      ],
    },
    ...(['place-asked', 'place-cancelled', 'place-moved', 'place-booked'] as const).map((occasion) => ({
      occasion,
      templateId: `sample-${occasion}`,
      fields: [
        { name: 'phrase1', words: '你的时间' },
        { name: 'time2', words: null },
        { name: 'thing3', words: null, says: 'news' as const },
      ],
    })),
  ],
}
