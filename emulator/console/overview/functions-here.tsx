import { addressOf } from '../app/route'
import { useAnswer } from '../app/use-answer'
import { Loaded } from '../parts/loaded'
import { Scrolling } from '../parts/scrolling'

export function FunctionsHere() {
  const functions = useAnswer('listFunctions', {}, 5000)
  return (
    <section>
      <h2>云函数</h2>
      <Loaded answer={functions} empty={(found) => found.length === 0 && '还没有云函数。构建以后会出现在这里。'}>
        {(found) => (
          <Scrolling label='云函数'>
            <table>
              <thead>
                <tr>
                  <th scope='col'>函数</th>
                  <th scope='col' className='number'>
                    运行着的实例
                  </th>
                  <th scope='col' className='number'>
                    内存
                  </th>
                  <th scope='col' className='number'>
                    时限
                  </th>
                  <th scope='col'>可用的微信接口</th>
                </tr>
              </thead>
              <tbody>
                {found.map(({ name, instances, memoryMb, timeoutSeconds, openApis }) => (
                  <tr key={name}>
                    <th scope='row'>
                      <a href={addressOf(['calls'], { function: name })}>{name}</a>
                    </th>
                    <td className='number'>{instances}</td>
                    <td className='number'>{memoryMb} MB</td>
                    <td className='number'>{timeoutSeconds} 秒</td>
                    <td>{openApis.join('、') || <span className='note'>没有</span>}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scrolling>
        )}
      </Loaded>
    </section>
  )
}
