import { useEffect, useState } from 'preact/hooks'

import { slides as copy } from '../../../copy/slides/en.ts'
import { type Code, codeOf } from '../../../stores/workshop/code.ts'

interface Props {
  items: readonly string[]
  address: string | undefined
}

/** Where to go on, with the address as words and as a code for phones. */
export function Onward({ items, address }: Props) {
  const [code, setCode] = useState<Code>()
  useEffect(() => {
    if (address) void codeOf(address).then(setCode)
  }, [address])
  return (
    <div class="slide-view_onward">
      <div>
        <ul class="slide-view_items is-few">
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        {address && <p class="slide-view_address">{address.replace(/^https?:\/\/|\/$/g, '')}</p>}
      </div>
      {code && (
        <svg
          class="slide-view_code"
          viewBox={`-4 -4 ${code.size + 8} ${code.size + 8}`}
          role="img"
          aria-label={copy.code}
        >
          <rect
            class="slide-view_light"
            x={-4}
            y={-4}
            width={code.size + 8}
            height={code.size + 8}
          />
          <path class="slide-view_dark" d={code.path} />
        </svg>
      )}
    </div>
  )
}
