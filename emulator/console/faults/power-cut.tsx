import { useState } from 'react'
import { ask } from '../app/ask'
import { useCommand } from '../app/use-command'
import { Confirm } from '../parts/confirm'

/** Ends the cloud's process in the middle of whatever it does. */
export function PowerCut() {
  const command = useCommand()
  const [asked, setAsked] = useState(false)
  const [cut, setCut] = useState(false)
  return (
    <section className='card'>
      <h2>断电</h2>
      <p>进程马上没有了，做到一半的也停在一半。几秒钟后会自动重新启动：说过“成功”的都应当在，没有提交的事务都不在。</p>
      <div className='actions'>
        <button type='button' onClick={() => setAsked(true)}>
          断电
        </button>
        <span className='note' role='status'>
          {cut && '已经断电。重新启动以后，这一页会自己接上。'}
        </span>
      </div>
      {asked && (
        <Confirm
          title='要断电吗？'
          confirm='断电'
          command={command}
          onConfirm={async () => {
            if (!(await command.run(() => ask('cutPower', {})))) return
            setAsked(false)
            setCut(true)
          }}
          onClose={() => setAsked(false)}
        >
          <p>已经存下的数据和文件都会留着。拨过的时间回到真实时间，故障和调用记录清空。</p>
        </Confirm>
      )}
    </section>
  )
}
