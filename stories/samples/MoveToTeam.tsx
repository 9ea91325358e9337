import { useState } from 'react';
import { ChangePlanDialog, usePlans } from 'react-frontier-checkout';

export function MoveToTeam() {
  const [isOpen, setIsOpen] = useState(false);
  const { data: plans } = usePlans();
  const team = plans?.find(({ name }) => name === 'team');
  return (
    <>
      <button type="button" disabled={!team} onClick={() => setIsOpen(true)}>
        Move to Team
      </button>
      <ChangePlanDialog open={isOpen} onOpenChange={setIsOpen} plan={team} />
    </>
  );
}
