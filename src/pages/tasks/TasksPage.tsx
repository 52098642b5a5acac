/** *Tugas saya*: all that waits for one officer, most urgent first, each finished here. Loading it changes nothing. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { atWillWords, tasksWords } from '../../messages/pages/pageWords';
import type { OpenTask, TasksView } from '../../api/tasksView';
import { useBackButton } from '../backButton';
import { NotYet } from '../form/NotYet';
import { Notice } from '../form/Notice';
import { readingOf, type Reading } from '../reading';
import type { Server } from '../server';
import { TaskPage } from '../task/TaskPage';
import { ApproveSeveral } from './ApproveSeveral';
import { AtWill } from './AtWill';
import { TaskCard } from './TaskCard';
import { WaitingList } from './WaitingList';

type Opened = 'atWill' | { task: string };

export function TasksPage({ token, server }: { token: string; server: Server }) {
  const [reading, setReading] = useState<Reading<TasksView>>({ kind: 'loading' });
  const [opened, setOpened] = useState<Opened | null>(null);
  const load = async () => {
    setOpened(null);
    setReading({ kind: 'loading' });
    setReading(readingOf(await server.listTasks(token)));
  };
  const onOpen = (task: string) => setOpened({ task });
  useEffect(() => void load(), []);
  useBackButton(opened !== null, () => void load());
  // Whoever came from the list begins at the top, with keyboard and screen reader, too.
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), [opened]);

  if (opened !== null) {
    return (
      <>
        <button class="kembali" ref={back} onClick={() => void load()}>
          {tasksWords.title}
        </button>
        {opened === 'atWill' ? (
          <AtWill {...{ token, server, onOpen }} />
        ) : (
          <TaskPage
            token={opened.task}
            server={server}
            leave={{ label: tasksWords.toList, go: () => void load() }}
          />
        )}
      </>
    );
  }
  if (reading.kind !== 'read') return <NotYet reading={reading} onRetry={() => void load()} />;
  return (
    <List
      {...{ server, onOpen }}
      view={reading.view}
      onAtWill={() => setOpened('atWill')}
      onReload={() => void load()}
    />
  );
}

interface ListProps {
  view: TasksView;
  server: Server;
  onOpen(token: string): void;
  onAtWill(): void;
  onReload(): void;
}

function List({ view, server, onOpen, onAtWill, onReload }: ListProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isConfirming, setConfirming] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [isConfirming]);
  const { tasks } = view;
  const several = tasks.filter(({ approval }) => approval !== null).length > 1;
  const choose = ({ token }: OpenTask, isChosen: boolean) =>
    setChosen(new Set([...[...chosen].filter((one) => one !== token), ...(isChosen ? [token] : [])]));

  if (isConfirming) {
    const toApprove = tasks.filter(({ token }) => chosen.has(token));
    return <ApproveSeveral {...{ server, onReload }} tasks={toApprove} onBack={() => setConfirming(false)} />;
  }
  return (
    <>
      <header>
        {view.officer && <p class="nomor">{tasksWords.to(view.officer)}</p>}
        <h1 tabIndex={-1} ref={heading}>
          {tasksWords.title}
        </h1>
        {tasks.length > 0 && <p>{tasksWords.waiting(tasks.length)}</p>}
      </header>
      {tasks.length === 0 && <Notice kind="calm" title={tasksWords.none} text={tasksWords.noneText} />}
      <ul class="daftar">
        {tasks.map((task, index) => (
          <TaskCard
            key={task.token}
            {...{ task, view, onOpen }}
            isFirst={index === 0}
            choice={
              several && task.approval !== null
                ? { isChosen: chosen.has(task.token), onChoose: (is) => choose(task, is) }
                : null
            }
          />
        ))}
      </ul>
      {chosen.size > 0 ? (
        <div class="bilah">
          <button class="utama" onClick={() => setConfirming(true)}>
            {tasksWords.approveChosen(chosen.size)}
          </button>
        </div>
      ) : (
        <button onClick={onReload}>{tasksWords.reload}</button>
      )}
      <WaitingList view={view} />
      {view.atWill.length > 0 && (
        <section aria-labelledby="sewaktu-waktu">
          <h2 id="sewaktu-waktu">{atWillWords.title}</h2>
          <p>{view.atWill.join(', ')}</p>
          <button onClick={onAtWill}>{atWillWords.choose}</button>
        </section>
      )}
    </>
  );
}
