import { nothing } from './input'
import type { Operations } from './operation'

export const messageOperations: Operations<'listMessages'> = {
  listMessages: {
    input: nothing,
    run: (_, { outbox, people }) =>
      outbox
        .list()
        .reverse()
        .map((message) => ({
          ...message,
          label: people.find(({ openid }) => openid === message.openid)?.label ?? null,
        })),
  },
}
