import { ask } from '../app/ask'
import { useCommand } from '../app/use-command'
import { Confirm } from '../parts/confirm'

interface Properties {
  collection: string
  before: string
  onRefused: () => void
  onRemoved: () => void
  onClose: () => void
}

export function RemoveDocument({ collection, before, onRefused, onRemoved, onClose }: Properties) {
  const command = useCommand()
  return (
    <Confirm
      title='删除这个文档？'
      confirm='删除'
      command={command}
      onClose={onClose}
      onConfirm={async () => {
        if (await command.run(() => ask('removeDocument', { collection, before }))) onRemoved()
        else onRefused()
      }}
    >
      <p>它会从集合 {collection} 里消失，不能恢复。引用它的其他文档不会跟着改。</p>
    </Confirm>
  )
}
