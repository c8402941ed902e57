import type { Command } from '../app/use-command'
import { Dialog } from '../parts/dialog'
import { Scrolling } from '../parts/scrolling'
import { changesBetween } from './changes'

interface Properties {
  before: string
  text: string
  command: Command
  onSave: () => void
  onClose: () => void
}

/** What will be different, to be looked at before it is stored. */
export function SaveCheck({ before, text, command, onSave, onClose }: Properties) {
  const changes = changesBetween(JSON.parse(before), JSON.parse(text))
  return (
    <Dialog title='保存前请核对' onClose={onClose}>
      {changes.length === 0 ? (
        <p>内容没有变化，只有空格和换行不同。</p>
      ) : (
        <Scrolling label='改动'>
          <table>
            <thead>
              <tr>
                <th scope='col'>字段</th>
                <th scope='col'>原来</th>
                <th scope='col'>改成</th>
              </tr>
            </thead>
            <tbody>
              {changes.map(({ path, from, to }) => (
                <tr key={path}>
                  <th scope='row'>{path}</th>
                  <td className='text'>{from ?? '（没有）'}</td>
                  <td className='text'>{to ?? '（去掉）'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolling>
      )}
      <div className='actions'>
        <button type='button' onClick={onClose}>
          再改改
        </button>
        <button type='button' className='main' disabled={command.busy || changes.length === 0} onClick={onSave}>
          {command.busy ? '正在保存…' : '确认保存'}
        </button>
      </div>
    </Dialog>
  )
}
