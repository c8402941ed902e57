import { crisisCard } from './crisis'

/** The crisis card where somebody typed it into a search: nobody asked them, so nobody thanks them for an answer. */
export const crisisInSearch = {
  ...crisisCard,
  paragraphs: [
    '写下这样的话，多半是难受得太久、太累了，这不是你的错。要是替别人找的，这里的号码也能问。',
    '这种念头会像潮水一样涨上来，也会退下去。最难的这一阵，不用一个人熬。',
  ],
  privacy: '你写的字不会存下来，也没有人在后台看着。所以请你自己打这个电话，或者请身边的人帮你打。',
} as const
