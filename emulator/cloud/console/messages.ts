import { nothing } from './input'
import type { Operations } from './operation'

export const messageOperations: Operations<'listMessages'> = {
  listMessages: {
    input: nothing,
    run: (_, { outbox, people, templates }) =>
      outbox
        .list()
        .reverse()
        .map((message) => ({
          ...message,
          title: templates[message.templateId]?.title ?? null,
          label: people.find(({ openid }) => openid === message.openid)?.label ?? null,
        })),
  },
}
