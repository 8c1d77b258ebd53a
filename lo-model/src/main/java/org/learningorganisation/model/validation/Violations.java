package org.learningorganisation.model.validation;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ValidationException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;

/**
 * Turns remarks into violations: one per remark, at the place it is about.
 *
 * <p>With Hibernate Validator the message is a key, so that it comes in the language of the validator, with the values as
 * parameters, which it never interprets, and the {@link Finding} as dynamic payload. Bean Validation itself has no parameters of a violation, so another
 * provider gets the whole message, in English.
 */
final class Violations {

    /** What means something in a message of Bean Validation. */
    private static final Pattern MEANS_SOMETHING = Pattern.compile("[\\\\{}$]");

    private static final FindingMessages ENGLISH = FindingMessages.in(LanguageTag.ENGLISH);

    private final ConstraintValidatorContext context;

    Violations(ConstraintValidatorContext context) {
        this.context = context;
    }

    /** Adds what is remarked on a model with one severity; true when there is nothing. */
    boolean addAll(MaturityModel model, Severity severity) {
        List<Remark> remarks = DefinitionRules.STRUCTURAL.remarksOn(model).stream()
                .filter(remark -> remark.rule().severity() == severity)
                .toList();
        context.disableDefaultConstraintViolation();
        Optional<HibernateConstraintValidatorContext> hibernate = hibernate();
        remarks.forEach(remark -> at(remark.path(), builder(remark, hibernate)));
        return remarks.isEmpty();
    }

    private Optional<HibernateConstraintValidatorContext> hibernate() {
        try {
            return Optional.of(context.unwrap(HibernateConstraintValidatorContext.class));
        } catch (ValidationException | LinkageError anotherProvider) {
            return Optional.empty();
        }
    }

    private ConstraintViolationBuilder builder(Remark remark, Optional<HibernateConstraintValidatorContext> hibernate) {
        Finding finding = ENGLISH.finding(remark);
        if (hibernate.isEmpty()) {
            return context.buildConstraintViolationWithTemplate(literal(finding.message()));
        }
        HibernateConstraintValidatorContext own = hibernate.get();
        finding.data().forEach(own::addMessageParameter);
        own.withDynamicPayload(finding);
        return own.buildConstraintViolationWithTemplate("{" + FindingMessages.KEY_PREFIX + finding.rule() + "}");
    }

    private static String literal(String text) {
        return MEANS_SOMETHING.matcher(text).replaceAll("\\\\$0");
    }

    /** Walks down the path and reports at its end. */
    private static void at(PropertyPath path, ConstraintViolationBuilder builder) {
        if (path.steps().isEmpty()) {
            builder.addConstraintViolation();
            return;
        }
        PropertyPath.Step here = path.steps().get(0);
        Node node = Node.of(builder.addPropertyNode(here.name()));
        for (PropertyPath.Step next : path.steps().subList(1, path.steps().size())) {
            node = node.below(here, next.name());
            here = next;
        }
        node.report(here);
    }

    /**
     * A property in a path under construction. Which of its elements is meant is said on the node after it: the next property,
     * or at the end the element itself. Bean Validation has two types for it, before and after that is said.
     *
     * @param property adds a property
     * @param element adds the element itself
     * @param done ends the path and reports
     */
    private record Node(
            Function<String, NodeBuilderCustomizableContext> property,
            Supplier<LeafNodeBuilderCustomizableContext> element,
            Runnable done) {

        static Node of(NodeBuilderCustomizableContext node) {
            return new Node(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        }

        static Node of(NodeBuilderDefinedContext node) {
            return new Node(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        }

        Node below(PropertyPath.Step here, String name) {
            NodeBuilderCustomizableContext next = property.apply(name);
            if (here.index().isPresent()) {
                return of(next.inIterable().atIndex(here.index().getAsInt()));
            }
            return here.key().map(key -> of(next.inIterable().atKey(key))).orElseGet(() -> of(next));
        }

        void report(PropertyPath.Step here) {
            if (here.index().isPresent()) {
                element.get().inIterable().atIndex(here.index().getAsInt()).addConstraintViolation();
            } else if (here.key().isPresent()) {
                element.get().inIterable().atKey(here.key().get()).addConstraintViolation();
            } else {
                done.run();
            }
        }
    }
}
