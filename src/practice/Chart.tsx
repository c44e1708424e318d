/** Bars of one kind over weeks. A kind has its own small chart, so that no colour tells two of them apart. */
import { useEffect, useRef } from 'preact/hooks'
import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { dayName } from './day'

interface ChartProps {
  readonly weeks: readonly number[]
  /** One per week; null where too little was written. */
  readonly values: readonly (number | null)[]
  /** The same scale for all, so that they can be compared. */
  readonly most: number
  /** What a screen reader says of it; the table beside has every number. */
  readonly label: string
}

const HEIGHT = 148
const NARROWEST = 200
/** Between two lines: what one counts by without thinking. */
const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20]

/** The page's own colours: what the system forces in high contrast is forced here too. */
const inksOf = (element: Element) => {
  const { color, borderColor, backgroundColor } = getComputedStyle(element)
  return { ink: color, line: borderColor, fill: backgroundColor }
}

const draw = (element: HTMLElement, { weeks, values, most }: ChartProps): uPlot => {
  const sample = element.querySelector('.swatch') ?? element
  const { ink, line, fill } = inksOf(sample)
  const { font } = getComputedStyle(sample)
  const axis = { stroke: ink, font, ticks: { show: false }, gap: 6 }
  // Rounded at the top, as wide in a chart of three weeks as in one of twelve.
  const bars = uPlot.paths.bars?.({ size: [0.66, 22], radius: [0.25, 0] })
  return new uPlot(
    {
      width: Math.max(NARROWEST, element.clientWidth),
      height: HEIGHT,
      // Room for half of the highest number and of the last day, none where nothing stands.
      padding: [8, 12, 0, 0],
      cursor: { show: false },
      legend: { show: false },
      scales: {
        x: { time: false, range: [-0.6, Math.max(3, weeks.length) - 0.4] },
        y: { range: [0, Math.max(1, most)] },
      },
      axes: [
        {
          ...axis,
          grid: { show: false },
          size: 26,
          splits: () =>
            weeks.map((_, place) => place).filter((place) => place % 3 === (weeks.length - 1) % 3),
          values: (_, places) => places.map((place) => dayName(weeks[place] ?? 0)),
        },
        { ...axis, grid: { stroke: line, width: 1 }, size: 24, space: 28, incrs: STEPS },
      ],
      series: [
        {},
        {
          stroke: fill,
          fill,
          width: 0,
          points: { show: false },
          ...(bars && { paths: bars }),
        },
      ],
    },
    [weeks.map((_, place) => place), [...values]],
    element,
  )
}

export const Chart = (props: ChartProps) => {
  const holder = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = holder.current
    if (!element) return
    let chart = draw(element, props)
    const again = (): void => {
      chart.destroy()
      chart = draw(element, props)
    }
    const watched = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
      matchMedia(query),
    )
    for (const media of watched) media.addEventListener('change', again)
    let width = element.clientWidth
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width) return
      width = element.clientWidth
      again()
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
      for (const media of watched) media.removeEventListener('change', again)
      chart.destroy()
    }
  }, [props.weeks, props.values, props.most])
  return (
    <div class="chart" role="img" aria-label={props.label} ref={holder}>
      <span class="swatch" aria-hidden="true" />
    </div>
  )
}
