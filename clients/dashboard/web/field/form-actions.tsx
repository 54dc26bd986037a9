import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

interface FormActionsProps {
  /** What the form does. */
  readonly label: string;
  readonly isBusy: boolean;
  readonly onCancel: () => void;
}

/** The end of a form in a dialog: do it, or leave it. */
export const FormActions = ({ label, isBusy, onCancel }: FormActionsProps) => {
  const { t } = useTranslation();
  return (
    <div className="form-actions">
      <Button className="button" data-kind="main" type="submit" isPending={isBusy}>
        {label}
      </Button>
      <Button className="button" onPress={onCancel}>
        {t('app.cancel')}
      </Button>
    </div>
  );
};
