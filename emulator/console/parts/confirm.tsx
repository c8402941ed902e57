import type { ReactNode } from 'react'
import type { Command } from '../app/use-command'
import { Dialog } from './dialog'
import { Failure } from './failure'

interface Properties {
  title: string
  /** What will happen, and whether it can be undone. */
  children: ReactNode
  confirm: string
  command: Command
  onConfirm: () => void
  onClose: () => void
}

/** Asked before what cannot be undone. */
export function Confirm({ title, children, confirm, command, onConfirm, onClose }: Properties) {
  return (
    <Dialog title={title} onClose={onClose}>
      <div>{children}</div>
      {command.failure && <Failure>{command.failure}</Failure>}
      <div className='actions'>
        <button type='button' onClick={onClose}>
          取消
        </button>
        <button type='button' className='danger' disabled={command.busy} onClick={onConfirm}>
          {command.busy ? '正在处理…' : confirm}
        </button>
      </div>
    </Dialog>
  )
}
