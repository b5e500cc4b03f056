/**
 * Resolves after the host had its turn: painted, took a click or a signal. A message and not a timer, because hosts slow
 * timers down to one a second where nobody looks.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      // An open port would keep Node from ending.
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
